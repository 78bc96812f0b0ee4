package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.L_BRING_IN_WHITE;
import static org.bytedeco.leptonica.global.leptonica.L_ROTATE_AREA_MAP;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_EITHER;
import static org.bytedeco.leptonica.global.leptonica.L_SELECT_IF_GTE;
import static org.bytedeco.leptonica.global.leptonica.boxCreate;
import static org.bytedeco.leptonica.global.leptonica.boxDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixBackgroundNormSimple;
import static org.bytedeco.leptonica.global.leptonica.pixClipRectangle;
import static org.bytedeco.leptonica.global.leptonica.pixConvertTo8;
import static org.bytedeco.leptonica.global.leptonica.pixCopy;
import static org.bytedeco.leptonica.global.leptonica.pixFindSkew;
import static org.bytedeco.leptonica.global.leptonica.pixRotate;
import static org.bytedeco.leptonica.global.leptonica.pixRotateOrth;
import static org.bytedeco.leptonica.global.leptonica.pixScale;
import static org.bytedeco.leptonica.global.leptonica.pixSelectBySize;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import fr.doleance.reading.handwriting.GreyPage;
import java.awt.image.BufferedImage;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;

/** A page's picture made ready for OCR: even background, upright, about 300 dots an inch; straight once asked for. Frees its memory on close. */
final class PreparedPage implements AutoCloseable {
    private static final double POINTS_PER_INCH = 72;
    private static final double TARGET = 300;
    /** Pictures this near to the target stay as they are: scaling blurs. */
    private static final double LOW = 250;

    private static final double HIGH = 360;
    private static final double MOST_UPSCALING = 2;
    static final int INK = 160;
    /** Forms like their rules grey, and a photograph pales them: with this threshold they are whole. Even paper is at 200. */
    private static final int PALE_INK = 180;

    private static final int SPECKLE = 3;
    private static final int EIGHT_NEIGHBOURS = 8;
    /** Leptonica's score of a skew angle: below it the angle is noise. Degrees below the second are not worth a rotation. */
    private static final float SURE_SKEW = 3;

    private static final float LEAST_SKEW = 0.05f;

    private final Pixels pixels;
    private double dotsPerInch;
    private double radians;
    private boolean twoTones;

    PreparedPage(Pixels pixels, double dotsPerInch) {
        this.pixels = pixels;
        this.dotsPerInch = dotsPerInch;
    }

    static PreparedPage of(BufferedImage grey, double dotsPerInch, OrientationDetector orientation) {
        PreparedPage page = upright(grey, dotsPerInch);
        page.turnUpright(orientation);
        return page;
    }

    /** A page of which it is known that it is the right way up. */
    static PreparedPage upright(BufferedImage grey, double dotsPerInch) {
        PreparedPage page = new PreparedPage(Pixels.of(grey), dotsPerInch);
        if (TwoTones.isIn(grey)) {
            page.twoTones = true;
            page.removeSpeckles();
            page.scale();
        } else {
            page.scale();
            page.pixels.change(pix -> pixBackgroundNormSimple(pix, null, null));
        }
        return page;
    }

    /** A part of the page from its top to its bottom, as a page of its own, not straightened; the caller closes it. */
    PreparedPage column(int left, int right) {
        PreparedPage column = new PreparedPage(part(left, 0, right, pixels.height()), dotsPerInch);
        column.twoTones = twoTones;
        return column;
    }

    private void removeSpeckles() {
        pixels.change(pix -> pixThresholdToBinary(pix, INK));
        pixels.change(pix -> pixSelectBySize(
                pix, SPECKLE, SPECKLE, EIGHT_NEIGHBOURS, L_SELECT_IF_EITHER, L_SELECT_IF_GTE, new int[1]));
        pixels.change(pix -> pixConvertTo8(pix, 0));
    }

    private void scale() {
        if (dotsPerInch >= LOW && dotsPerInch <= HIGH) {
            return;
        }
        float factor = (float) Math.min(MOST_UPSCALING, TARGET / dotsPerInch);
        pixels.change(pix -> pixScale(pix, factor, factor));
        dotsPerInch *= factor;
    }

    private void turnUpright(OrientationDetector orientation) {
        int quarterTurns = orientation.quarterTurns(pixels.pix(), dotsPerInch());
        if (quarterTurns != 0) {
            pixels.change(pix -> pixRotateOrth(pix, quarterTurns));
        }
    }

    /** Turns the page so that its lines are level; a small angle, for it is upright already. */
    void straighten() {
        float[] angle = new float[1];
        float[] confidence = new float[1];
        try (Pixels binary = binary()) {
            boolean unknown = pixFindSkew(binary.pix(), angle, confidence) != 0;
            if (unknown || confidence[0] < SURE_SKEW || Math.abs(angle[0]) < LEAST_SKEW) {
                return;
            }
        }
        radians = Math.toRadians(angle[0]);
        pixels.change(pix -> pixRotate(pix, (float) radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    }

    /** Black and white; the caller closes it. */
    Pixels binary() {
        return pixels.derive(pix -> pixThresholdToBinary(pix, INK));
    }

    /** The same with the paler rules of tables; the caller closes it. */
    Pixels binaryWithPaleRules() {
        return pixels.derive(pix -> pixThresholdToBinary(pix, PALE_INK));
    }

    /** A part of the page, cut off where it reaches over the edge; the caller closes it. */
    Pixels part(int left, int top, int right, int bottom) {
        BOX box = boxCreate(left, top, right - left, bottom - top);
        try {
            return pixels.derive(pix -> pixClipRectangle(pix, box, (BOX) null));
        } finally {
            boxDestroy(box);
        }
    }

    int width() {
        return pixels.width();
    }

    int height() {
        return pixels.height();
    }

    /** The page's grey picture without the lines of tables and of fields to fill in. */
    GreyPage withoutRules() {
        try (Pixels copy = pixels.derive(pix -> pixCopy(null, pix));
                Pixels binary = binary()) {
            RulingLines.erase(copy, binary, dotsPerInch);
            return new GreyPage(copy.bytes(), copy.width(), copy.height());
        }
    }

    PIX pix() {
        return pixels.pix();
    }

    int dotsPerInch() {
        return (int) Math.round(dotsPerInch);
    }

    boolean isTwoTones() {
        return twoTones;
    }

    Pixels pixels() {
        return pixels;
    }

    double widthPoints() {
        return pixels.width() * POINTS_PER_INCH / dotsPerInch;
    }

    double heightPoints() {
        return pixels.height() * POINTS_PER_INCH / dotsPerInch;
    }

    Straightening straightening() {
        return new Straightening(pixels.width(), pixels.height(), radians);
    }

    @Override
    public void close() {
        pixels.close();
    }
}
