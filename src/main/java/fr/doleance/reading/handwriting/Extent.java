package fr.doleance.reading.handwriting;

/** The upright rectangle around ink. Pixels; right and bottom are exclusive. */
record Extent(int left, int top, int right, int bottom) {
    /** That of no ink: around any other it is the other. */
    static final Extent NONE = new Extent(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0);

    /** The smallest rectangle around both. */
    Extent around(Extent other) {
        return new Extent(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** How far the other lies to the left or right; 0 when they share a column. */
    int gapAcross(Extent other) {
        return Math.max(0, Math.max(left - other.right, other.left - right));
    }

    /** How far the other lies above or below; 0 when they share a row. */
    int gapDown(Extent other) {
        return Math.max(0, Math.max(top - other.bottom, other.top - bottom));
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    double centreX() {
        return (left + right) / 2.0;
    }

    double centreY() {
        return (top + bottom) / 2.0;
    }
}
