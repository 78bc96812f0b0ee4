package fr.doleance.reading.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Boxes that are a shape by themselves: empty, or with a mark that stays within. */
final class PlainBoxes {
    private static final double MOST_OBLONG = 1.3;
    private static final double MOST_OVAL = 1.13;
    /** A column with less ink than this holds no side of a box, at most the edge of its neighbour's line. */
    private static final double SPARSE = 0.2;

    private final Ink ink;
    private final BoxSize size;

    PlainBoxes(Ink ink, BoxSize size) {
        this.ink = ink;
        this.size = size;
    }

    List<FoundBox> squares(List<Frame> shapes) {
        List<FoundBox> squares = new ArrayList<>();
        for (Frame shape : shapes) {
            if (isSquare(shape)) {
                squares.add(new FoundBox(shape, BoxShape.SQUARE));
            } else if (shape.width() < 2 * size.most() && shape.height() < 2 * size.most()) {
                addTouching(shape, squares);
            }
        }
        return squares;
    }

    /**
     * Round boxes. A letter O is round too: a round box stands by itself, never in a word, and never alone, for there is a choice: another
     * one of its size stands above it or beside it.
     *
     * @param isWritten whether a place belongs to a word
     */
    List<FoundBox> rounds(List<Frame> shapes, StandingApart apart, Predicate<Frame> isWritten) {
        List<FoundBox> rounds = shapes.stream()
                .filter(shape -> hasSize(shape, MOST_OVAL))
                .filter(shape -> !isWritten.test(shape) && BoxShape.ROUND.isDrawn(shape, ink))
                .filter(apart::stands)
                .map(shape -> new FoundBox(shape, BoxShape.ROUND))
                .toList();
        return rounds.stream()
                .filter(box -> rounds.stream()
                        .anyMatch(other -> other != box && box.isOfOneSizeWith(other) && box.isInLineWith(other)))
                .toList();
    }

    private boolean isSquare(Frame shape) {
        return hasSize(shape, MOST_OBLONG) && BoxShape.SQUARE.isDrawn(shape, ink);
    }

    private boolean hasSize(Frame shape, double mostOblong) {
        int shorter = Math.min(shape.width(), shape.height());
        int longer = Math.max(shape.width(), shape.height());
        return shorter >= size.least() && longer <= size.most() && longer <= mostOblong * shorter;
    }

    /** Boxes of two lines may touch at a corner or an edge, and are one shape then. */
    private void addTouching(Frame shape, List<FoundBox> squares) {
        int middle = (shape.top() + shape.bottom()) / 2;
        Frame upper = tight(new Frame(shape.left(), shape.top(), shape.right(), middle));
        Frame lower = tight(new Frame(shape.left(), middle, shape.right(), shape.bottom()));
        if (isSquare(upper) && isSquare(lower)) {
            squares.add(new FoundBox(upper, BoxShape.SQUARE));
            squares.add(new FoundBox(lower, BoxShape.SQUARE));
        }
    }

    /** Without the empty columns at both sides. */
    private Frame tight(Frame frame) {
        int left = frame.left();
        int right = frame.right();
        while (left < right && ink.share(left, frame.top(), left + 1, frame.bottom()) < SPARSE) {
            left++;
        }
        while (left < right && ink.share(right - 1, frame.top(), right, frame.bottom()) < SPARSE) {
            right--;
        }
        return new Frame(left, frame.top(), right, frame.bottom());
    }
}
