package fr.doleance.reading.sheet;

/** Judges an outline by its sides: inside must be paper, outside the darker table. */
final class SideCheck {
    private static final int SAMPLES = 48;
    /** Looked at this near to a side, in pixels: over more of them a soft shadow would fall as much as an edge. */
    private static final double NEAR = 2;

    private static final double FAR = 3;
    private static final int LEAST_FALL = 9;
    private static final double LEAST_SUPPORT = 0.72;
    /** A side this near to the picture's edge (share of its size) has no table beside it. */
    private static final double EDGE = 0.012;
    /** A side at the picture's edge counts for less than one with a table beside it. */
    private static final double WORTH_AT_EDGE = 0.6;

    private final Grey grey;

    SideCheck(Grey grey) {
        this.grey = grey;
    }

    /** 0 when a side is not one; otherwise more for clearer sides. An outline without any table beside it is worth nothing. */
    double worth(Outline outline) {
        double worth = 0;
        int free = 0;
        for (int side = 0; side < Outline.SIDES; side++) {
            if (isAtEdge(outline.from(side), outline.to(side))) {
                worth += WORTH_AT_EDGE;
                continue;
            }
            free++;
            double support = support(outline, side);
            if (support < LEAST_SUPPORT) {
                return 0;
            }
            worth += support;
        }
        return free == 0 ? 0 : worth;
    }

    private boolean isAtEdge(Point from, Point to) {
        double across = EDGE * grey.width();
        double down = EDGE * grey.height();
        return Math.max(from.x(), to.x()) <= across
                || Math.min(from.x(), to.x()) >= grey.width() - across
                || Math.max(from.y(), to.y()) <= down
                || Math.min(from.y(), to.y()) >= grey.height() - down;
    }

    private double support(Outline outline, int side) {
        Point from = outline.from(side);
        Point to = outline.to(side);
        Point inward = Point.inward(from, to);
        int falls = 0;
        for (int i = 1; i <= SAMPLES; i++) {
            Point at = from.towards(to, (double) i / (SAMPLES + 1));
            double inside = mean(at, inward, 1);
            double outside = mean(at, inward, -1);
            falls += inside - outside >= LEAST_FALL ? 1 : 0;
        }
        return (double) falls / SAMPLES;
    }

    private double mean(Point at, Point inward, int direction) {
        double sum = 0;
        int count = 0;
        for (double step = NEAR; step <= FAR; step++) {
            Point near = at.along(inward, direction * step);
            sum += grey.near(near.x(), near.y());
            count++;
        }
        return sum / count;
    }
}
