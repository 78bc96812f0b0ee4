package fr.doleance.reading.form;

import fr.doleance.reading.sheet.Point;
import java.util.Optional;

/** Finds a black square near the place where it is expected. */
final class MarkFinder {
    private static final double REACH_MILLIMETRES = 6.5;
    /** The white ring around a mark that is looked at. */
    private static final double RING_MILLIMETRES = 1.2;

    private static final int LEAST_CONTRAST = 60;
    private static final double LEAST_BLACK = 0.8;
    /** Within the square, a turned one has its corners elsewhere. */
    private static final double INNER = 0.8;

    private static final double MOST_BLACK_AROUND = 0.3;

    private final GreyBytes picture;
    private final double pixelsPerMillimetre;
    private final double side;

    /** @param side of the mark, in millimetres */
    MarkFinder(GreyBytes picture, double pixelsPerMillimetre, double side) {
        this.picture = picture;
        this.pixelsPerMillimetre = pixelsPerMillimetre;
        this.side = side;
    }

    /** The mark's centre; empty where there is no such square. */
    Optional<Point> near(Point expected) {
        int reach = pixels(REACH_MILLIMETRES + side / 2);
        int left = (int) expected.x() - reach;
        int top = (int) expected.y() - reach;
        GreyBytes window = window(left, top, 2 * reach + 1);
        int dark = window.quantile(0.02);
        int bright = window.quantile(0.6);
        if (bright - dark < LEAST_CONTRAST) {
            return Optional.empty();
        }
        BlackCount black = BlackCount.of(window, (dark + bright) / 2);
        return best(black).map(centre -> new Point(centre.x() + left, centre.y() + top));
    }

    private GreyBytes window(int left, int top, int size) {
        GreyBytes window = new GreyBytes(new byte[size * size], size, size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                window.set(x, y, picture.at(left + x, top + y));
            }
        }
        return window;
    }

    private Optional<Point> best(BlackCount black) {
        int half = pixels(side / 2);
        int ring = pixels(RING_MILLIMETRES);
        Point best = null;
        double most = 0;
        for (int y = half; y < black.size() - half; y++) {
            for (int x = half; x < black.size() - half; x++) {
                double inside = black.share(x, y, (int) (INNER * half));
                double score = inside - around(black, x, y, half, ring);
                if (inside >= LEAST_BLACK && score > most) {
                    most = score;
                    best = new Point(x, y);
                }
            }
        }
        boolean isolated =
                best != null && around(black, (int) best.x(), (int) best.y(), half, ring) <= MOST_BLACK_AROUND;
        return isolated ? Optional.of(black.centre(best, half + ring / 2)) : Optional.empty();
    }

    private static double around(BlackCount black, int x, int y, int half, int ring) {
        double outer = black.count(x, y, half + ring) - black.count(x, y, half);
        int area = square(2 * (half + ring) + 1) - square(2 * half + 1);
        return outer / area;
    }

    private static int square(int value) {
        return value * value;
    }

    private int pixels(double millimetres) {
        return (int) Math.round(millimetres * pixelsPerMillimetre);
    }
}
