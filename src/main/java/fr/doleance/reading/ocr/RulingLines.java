package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.pixDilateBrick;
import static org.bytedeco.leptonica.global.leptonica.pixOpenBrick;
import static org.bytedeco.leptonica.global.leptonica.pixOr;
import static org.bytedeco.leptonica.global.leptonica.pixSetMasked;

/**
 * Erases the lines of tables and of fields to fill in. For a second look at a few words only: on whole pages it cost more words
 * than it won, most of them in photographs.
 */
final class RulingLines {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double LEAST_MILLIMETRES = 12;
    private static final int EDGE = 3;
    private static final int WHITE = 255;

    private RulingLines() {}

    static void erase(Pixels grey, Pixels binary, double dotsPerInch) {
        int length = (int) Math.round(LEAST_MILLIMETRES / MILLIMETRES_PER_INCH * dotsPerInch);
        try (Pixels level = binary.derive(pix -> pixOpenBrick(null, pix, length, 1));
                Pixels upright = binary.derive(pix -> pixOpenBrick(null, pix, 1, length));
                Pixels lines = level.derive(pix -> pixOr(null, pix, upright.pix()));
                Pixels mask = lines.derive(pix -> pixDilateBrick(null, pix, EDGE, EDGE))) {
            pixSetMasked(grey.pix(), mask.pix(), WHITE);
        }
    }
}
