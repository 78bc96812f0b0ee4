package fr.doleance.reading.ocr;

import fr.doleance.complaint.Box;

/** The outline of a box to tick, in pixels. */
record Frame(int left, int top, int right, int bottom) {
    /** Boxes nearer to each other than this share of their side are the cells of a number, a digit each. */
    private static final double COMB_GAP = 0.8;

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

    boolean encloses(Frame other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    boolean overlaps(Frame other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
