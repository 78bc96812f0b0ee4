package fr.doleance.reading.ocr;

/** The two shapes of a box to tick, and how each is recognised whatever is written in it. */
enum BoxShape {
    SQUARE {
        @Override
        boolean isDrawn(Frame frame, Ink ink) {
            int across = Math.max(2, (int) Math.round(BAND * frame.width()));
            int down = Math.max(2, (int) Math.round(BAND * frame.height()));
            return ink.inkedRows(frame.left(), frame.top(), frame.left() + across, frame.bottom()) >= SIDE_DRAWN
                    && ink.inkedRows(frame.right() - across, frame.top(), frame.right(), frame.bottom()) >= SIDE_DRAWN
                    && ink.inkedColumns(frame.left(), frame.top(), frame.right(), frame.top() + down) >= SIDE_DRAWN
                    && ink.inkedColumns(frame.left(), frame.bottom() - down, frame.right(), frame.bottom())
                            >= SIDE_DRAWN;
        }
    },
    ROUND {
        @Override
        boolean isDrawn(Frame frame, Ink ink) {
            int drawn = 0;
            int free = 0;
            for (int ray = 0; ray < RAYS; ray++) {
                double angle = 2 * Math.PI * ray / RAYS;
                drawn += meets(frame, angle, LINE_FROM, LINE_TO, ink) ? 1 : 0;
                free += meets(frame, angle, OUTSIDE_FROM, OUTSIDE_TO, ink) ? 0 : 1;
            }
            return drawn >= CIRCLE_DRAWN * RAYS && free >= FREE * RAYS;
        }
    };

    /** Share of the side's length where the frame's line is looked for, from the edge. */
    private static final double BAND = 0.2;
    /** Share of each side that must be drawn. A round letter leaves its corners open. */
    private static final double SIDE_DRAWN = 0.93;

    private static final int RAYS = 40;
    private static final double CIRCLE_DRAWN = 0.92;
    /** Where the circle's line is looked for, in radii. */
    private static final double LINE_FROM = 0.8;

    private static final double LINE_TO = 1.04;
    /** Around a circle there is paper, save where a mark leaves it: share of rays. */
    private static final double FREE = 0.5;

    private static final double OUTSIDE_FROM = 1.12;
    private static final double OUTSIDE_TO = 1.3;

    abstract boolean isDrawn(Frame frame, Ink ink);

    private static boolean meets(Frame circle, double angle, double from, double to, Ink ink) {
        double radius = circle.width() / 2.0;
        double x = circle.left() + radius - 0.5;
        double y = (circle.top() + circle.bottom()) / 2.0 - 0.5;
        for (double far = from * radius; far <= to * radius; far += 0.7) {
            if (ink.isAt((int) Math.round(x + far * Math.cos(angle)), (int) Math.round(y + far * Math.sin(angle)))) {
                return true;
            }
        }
        return false;
    }
}
