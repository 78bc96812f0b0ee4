package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.boxaDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaGetBoxGeometry;
import static org.bytedeco.leptonica.global.leptonica.boxaGetCount;
import static org.bytedeco.leptonica.global.leptonica.pixConnComp;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixOpenBrick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.PIXA;

/**
 * Candidates for boxes that a mark runs out of: then frame and mark are one shape. The frame's left and right sides are upright strokes
 * of one length, as far from each other as they are long; what a hand draws is seldom upright.
 */
final class StrokePairs {
    private static final double LEAST_RUN = 0.7;
    private static final double SAME = 0.2;
    private static final double MOST_OBLONG = 1.3;
    private static final int EIGHT_NEIGHBOURS = 8;

    private final Ink ink;
    private final double leastSide;
    private final double mostSide;

    StrokePairs(Ink ink, double leastSide, double mostSide) {
        this.ink = ink;
        this.leastSide = leastSide;
        this.mostSide = mostSide;
    }

    List<Frame> frames(PIX binary) {
        List<Frame> strokes = strokes(binary);
        strokes.sort(Comparator.comparingInt(Frame::left));
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            for (int j = i + 1; j < strokes.size() && reaches(strokes.get(i), strokes.get(j)); j++) {
                if (arePair(strokes.get(i), strokes.get(j))) {
                    frames.add(between(strokes.get(i), strokes.get(j)));
                }
            }
        }
        return frames;
    }

    private List<Frame> strokes(PIX binary) {
        int run = (int) Math.max(3, LEAST_RUN * leastSide);
        PIX upright = pixOpenBrick(null, binary, 1, run);
        BOXA components = pixConnComp(upright, (PIXA) null, EIGHT_NEIGHBOURS);
        List<Frame> strokes = new ArrayList<>();
        try {
            for (int i = 0; i < boxaGetCount(components); i++) {
                Frame stroke = frame(components, i);
                boolean ofABox = stroke.height() >= LEAST_RUN * leastSide && stroke.height() <= mostSide;
                if (ofABox && stroke.width() < stroke.height()) {
                    strokes.add(stroke);
                }
            }
        } finally {
            boxaDestroy(components);
            pixDestroy(upright);
        }
        return strokes;
    }

    private static Frame frame(BOXA components, int index) {
        int[] x = new int[1];
        int[] y = new int[1];
        int[] width = new int[1];
        int[] height = new int[1];
        boxaGetBoxGeometry(components, index, x, y, width, height);
        return new Frame(x[0], y[0], x[0] + width[0], y[0] + height[0]);
    }

    private boolean reaches(Frame left, Frame right) {
        return right.left() - left.left() <= mostSide;
    }

    private static boolean arePair(Frame left, Frame right) {
        int height = Math.min(left.height(), right.height());
        int width = right.right() - left.left();
        // where a mark leaves by a corner, the side there seems longer: one end is enough
        boolean oneEnd = Math.abs(left.top() - right.top()) <= SAME * height
                || Math.abs(left.bottom() - right.bottom()) <= SAME * height;
        return oneEnd && width <= MOST_OBLONG * height && height <= MOST_OBLONG * width;
    }

    /** The strokes end a little before the corners where the picture is blurred: the rows there belong to the frame. */
    private Frame between(Frame left, Frame right) {
        int top = Math.max(left.top(), right.top());
        int bottom = Math.min(left.bottom(), right.bottom());
        int reach = Math.max(2, (bottom - top) / 8);
        int middle = (left.left() + right.right()) / 2;
        int quarter = (right.right() - left.left()) / 4;
        while (reach-- > 0 && top > 0 && ink.inkedColumns(middle - quarter, top - 1, middle + quarter, top) > 0.8) {
            top--;
        }
        reach = Math.max(2, (bottom - top) / 8);
        while (reach-- > 0
                && bottom < ink.height()
                && ink.inkedColumns(middle - quarter, bottom, middle + quarter, bottom + 1) > 0.8) {
            bottom++;
        }
        return new Frame(left.left(), top, right.right(), bottom);
    }
}
