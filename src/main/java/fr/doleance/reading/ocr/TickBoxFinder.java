package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.boxaDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaGetBoxGeometry;
import static org.bytedeco.leptonica.global.leptonica.boxaGetCount;
import static org.bytedeco.leptonica.global.leptonica.pixConnComp;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import fr.doleance.complaint.Box;
import fr.doleance.reading.layout.DrawnBox;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.PIXA;

/** Finds small square frames on a straightened page and whether something is written in them. */
public final class TickBoxFinder {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double LEAST_SIDE_MILLIMETRES = 1.8;
    private static final double MOST_SIDE_MILLIMETRES = 8;
    private static final double MOST_OBLONG = 1.3;
    /** Share of the side's length where the frame's line is looked for, from the edge. */
    private static final double BAND = 0.2;
    /** Share of each side that must be drawn. A round letter leaves its corners open. */
    private static final double DRAWN = 0.93;
    /** The middle part of the box, free of the frame's own line. */
    private static final double INNER = 0.25;
    /** Measured: empty boxes up to 2 %, crosses and ticks from 12 % on. */
    private static final double TICKED_SHARE = 0.07;

    private static final double SURE = 0.95;
    private static final double UNSURE = 0.7;
    private static final double CLEAR_EMPTY_SHARE = 0.03;
    private static final double CLEAR_TICKED_SHARE = 0.12;
    /** Boxes nearer to each other than this share of their side are the cells of a number, a digit each. */
    private static final double COMB_GAP = 0.8;

    /** A column with less ink than this holds no side of a box, at most the edge of its neighbour's line. */
    private static final double SPARSE = 0.2;

    private static final int EIGHT_NEIGHBOURS = 8;
    /** Forms like their boxes grey. */
    private static final int LIGHT_INK = 210;

    private final Ink ink;
    private final Straightening straightening;
    private final double leastSide;
    private final double mostSide;

    private TickBoxFinder(Ink ink, Straightening straightening, double dotsPerInch) {
        this.ink = ink;
        this.straightening = straightening;
        this.leastSide = LEAST_SIDE_MILLIMETRES / MILLIMETRES_PER_INCH * dotsPerInch;
        this.mostSide = MOST_SIDE_MILLIMETRES / MILLIMETRES_PER_INCH * dotsPerInch;
    }

    /**
     * Looks into boxes whose places are known.
     *
     * @param squares fractions of the picture
     * @param grey picture of 8 grey bits of a page drawn by a computer: upright, straight and clean
     */
    public static List<DrawnBox> lookInto(List<Box> squares, BufferedImage grey) {
        try (Pixels pixels = Pixels.of(grey);
                Pixels binary = pixels.derive(pix -> pixThresholdToBinary(pix, LIGHT_INK))) {
            Straightening straightening = new Straightening(pixels.width(), pixels.height(), 0);
            TickBoxFinder finder = new TickBoxFinder(Ink.of(binary.pix()), straightening, 0);
            return finder.boxes(squares.stream()
                    .map(square -> Frame.of(square, straightening))
                    .toList());
        }
    }

    /** Boxes as fractions of the straightened page. */
    static List<DrawnBox> find(PreparedPage page) {
        try (Pixels binary = page.binary()) {
            TickBoxFinder finder = new TickBoxFinder(Ink.of(binary.pix()), page.straightening(), page.dotsPerInch());
            return finder.boxes(finder.frames(binary.pix()));
        }
    }

    private List<Frame> frames(PIX binary) {
        BOXA components = pixConnComp(binary, (PIXA) null, EIGHT_NEIGHBOURS);
        List<Frame> frames = new ArrayList<>();
        try {
            for (int i = 0; i < boxaGetCount(components); i++) {
                Frame shape = frame(components, i);
                if (isFrame(shape)) {
                    frames.add(shape);
                } else if (shape.width() < 2 * mostSide && shape.height() < 2 * mostSide) {
                    addTouching(shape, frames);
                }
            }
        } finally {
            boxaDestroy(components);
        }
        return frames;
    }

    /** Boxes of two lines may touch at a corner or an edge, and are one shape then. */
    private void addTouching(Frame shape, List<Frame> frames) {
        int middle = (shape.top + shape.bottom) / 2;
        Frame upper = tight(new Frame(shape.left, shape.top, shape.right, middle));
        Frame lower = tight(new Frame(shape.left, middle, shape.right, shape.bottom));
        if (isFrame(upper) && isFrame(lower)) {
            frames.add(upper);
            frames.add(lower);
        }
    }

    /** Without the empty columns at both sides. */
    private Frame tight(Frame frame) {
        int left = frame.left;
        int right = frame.right;
        while (left < right && ink.share(left, frame.top, left + 1, frame.bottom) < SPARSE) {
            left++;
        }
        while (left < right && ink.share(right - 1, frame.top, right, frame.bottom) < SPARSE) {
            right--;
        }
        return new Frame(left, frame.top, right, frame.bottom);
    }

    private static Frame frame(BOXA components, int index) {
        int[] x = new int[1];
        int[] y = new int[1];
        int[] width = new int[1];
        int[] height = new int[1];
        boxaGetBoxGeometry(components, index, x, y, width, height);
        return new Frame(x[0], y[0], x[0] + width[0], y[0] + height[0]);
    }

    private boolean isFrame(Frame frame) {
        int shorter = Math.min(frame.width(), frame.height());
        int longer = Math.max(frame.width(), frame.height());
        return shorter >= leastSide && longer <= mostSide && longer <= MOST_OBLONG * shorter && hasFourSides(frame);
    }

    private boolean hasFourSides(Frame frame) {
        int across = Math.max(2, (int) Math.round(BAND * frame.width()));
        int down = Math.max(2, (int) Math.round(BAND * frame.height()));
        return ink.inkedRows(frame.left, frame.top, frame.left + across, frame.bottom) >= DRAWN
                && ink.inkedRows(frame.right - across, frame.top, frame.right, frame.bottom) >= DRAWN
                && ink.inkedColumns(frame.left, frame.top, frame.right, frame.top + down) >= DRAWN
                && ink.inkedColumns(frame.left, frame.bottom - down, frame.right, frame.bottom) >= DRAWN;
    }

    private List<DrawnBox> boxes(List<Frame> frames) {
        return frames.stream()
                .filter(frame -> frames.stream().noneMatch(frame::isCombWith))
                .map(this::box)
                .toList();
    }

    private DrawnBox box(Frame frame) {
        double share = ink.share(
                frame.left + (int) (INNER * frame.width()),
                frame.top + (int) (INNER * frame.height()),
                frame.right - (int) (INNER * frame.width()),
                frame.bottom - (int) (INNER * frame.height()));
        boolean clear = share < CLEAR_EMPTY_SHARE || share > CLEAR_TICKED_SHARE;
        return new DrawnBox(
                straightening.straight(frame.left, frame.top, frame.right, frame.bottom),
                share > TICKED_SHARE,
                clear ? SURE : UNSURE);
    }

    /** A connected shape's outline in pixels. */
    private record Frame(int left, int top, int right, int bottom) {
        static Frame of(Box box, Straightening page) {
            return new Frame(
                    (int) (box.x() * page.width()),
                    (int) (box.y() * page.height()),
                    (int) (box.right() * page.width()),
                    (int) (box.bottom() * page.height()));
        }

        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        boolean isCombWith(Frame other) {
            boolean sameRow = Math.abs(top - other.top) < height() / 2;
            int gap = Math.max(left, other.left) - Math.min(right, other.right);
            return !equals(other) && sameRow && gap < COMB_GAP * width();
        }
    }
}
