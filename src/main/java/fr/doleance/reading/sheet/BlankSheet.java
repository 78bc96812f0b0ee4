package fr.doleance.reading.sheet;

import java.awt.image.BufferedImage;

/** Tells the blank back of a sheet before it is read: OCR takes its specks and the other side's shine for letters. */
public final class BlankSheet {
    /** The longer side of the picture that is looked at: about 75 dots an inch of A4, where a letter is still some pixels. */
    private static final int LOOKED_AT_SIDE = 880;

    /** Darker than the paper around by this much is ink; what shines through from the back is paler. */
    private static final int INK = 30;
    /** A word of ten letters covers about three times as much of a page. */
    private static final double MOST_INK = 0.00012;

    private static final int REACH = 6;
    /** Share of the picture at each edge where scanners leave their own marks. */
    private static final double EDGE = 0.03;

    private BlankSheet() {}

    /** @param picture of 8 grey bits */
    public static boolean is(BufferedImage picture) {
        int factor = Math.max(1, Math.max(picture.getWidth(), picture.getHeight()) / LOOKED_AT_SIDE);
        Grey small = Grey.of(picture).shrunk(factor);
        Grey paper = small.closed(REACH);
        int left = (int) (EDGE * small.width());
        int top = (int) (EDGE * small.height());
        int dark = 0;
        for (int y = top; y < small.height() - top; y++) {
            for (int x = left; x < small.width() - left; x++) {
                dark += paper.at(x, y) - small.at(x, y) > INK ? 1 : 0;
            }
        }
        return dark <= MOST_INK * small.width() * small.height();
    }
}
