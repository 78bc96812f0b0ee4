package fr.doleance.reading.form;

import fr.doleance.form.Area;
import fr.doleance.form.Zone;

/** Says whether a box is ticked, by the ink within its frame. */
final class TickReader {
    private static final int DOTS_PER_INCH = 200;
    /** White paper around the box, to know white by. */
    private static final double AROUND = 1.2;
    /** The frame with what a scanner slips. */
    private static final double FRAME = 0.8;

    private static final int INK = 150;
    /** Measured on 66 drawn sheets: empty boxes up to 0.01, crosses from 0.42. Light ticks were not measured: room is left for them. */
    private static final double CLEARLY_EMPTY = 0.03;

    private static final double TICKED = 0.05;
    private static final double CLEARLY_TICKED = 0.07;
    /** A box blackened all over may have been ticked, or ticked and taken back. */
    private static final double BLACKENED = 0.9;

    private static final double SURE = 0.97;
    private static final double UNSURE = 0.5;

    private TickReader() {}

    /** @param confidence that {@code ticked} is so */
    record Tick(boolean ticked, double confidence) {}

    static Tick read(Zone zone, FormSheet sheet) {
        Area box = zone.area();
        Area area =
                new Area(box.left() - AROUND, box.top() - AROUND, box.width() + 2 * AROUND, box.height() + 2 * AROUND);
        GreyBytes picture = GreyBytes.of(sheet.picture(area, DOTS_PER_INCH));
        double share = inkShare(picture);
        boolean clear = share < CLEARLY_EMPTY || share > CLEARLY_TICKED && share < BLACKENED;
        return new Tick(share > TICKED, clear ? SURE : UNSURE);
    }

    private static double inkShare(GreyBytes picture) {
        int inset = (int) Math.round((AROUND + FRAME) * DOTS_PER_INCH / 25.4);
        int ink = 0;
        int all = 0;
        for (int y = inset; y < picture.height() - inset; y++) {
            for (int x = inset; x < picture.width() - inset; x++) {
                ink += picture.at(x, y) < INK ? 1 : 0;
                all++;
            }
        }
        return (double) ink / Math.max(1, all);
    }
}
