package fr.doleance.reading.ocr;

/** A box to tick on the picture. */
record FoundBox(Frame frame, BoxShape shape) {
    private static final double SAME_SIZE = 0.14;
    private static final double ALIGNED = 0.25;
    /** Boxes nearer to each other than this share of their side are the cells of a number, a digit each. */
    private static final double COMB_GAP = 0.8;

    boolean isOfOneSizeWith(FoundBox other) {
        return shape == other.shape
                && Math.abs(frame.width() - other.frame.width()) <= Math.max(2, SAME_SIZE * frame.width());
    }

    /** Whether both stand in one column or on one line. */
    boolean isInLineWith(FoundBox other) {
        double most = ALIGNED * frame.width();
        return Math.abs(frame.left() - other.frame.left()) <= most
                || Math.abs(frame.top() + frame.bottom() - other.frame.top() - other.frame.bottom()) <= 2 * most;
    }

    boolean isCombWith(FoundBox other) {
        boolean sameRow = Math.abs(frame.top() - other.frame.top()) < frame.height() / 2;
        int gap = Math.max(frame.left(), other.frame.left()) - Math.min(frame.right(), other.frame.right());
        return !equals(other) && sameRow && gap < COMB_GAP * frame.width();
    }
}
