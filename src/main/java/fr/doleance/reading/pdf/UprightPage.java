package fr.doleance.reading.pdf;

import fr.doleance.complaint.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page turned so that its text reads upright.
 *
 * @param width of the crop box as stored, in points
 * @param height likewise
 * @param turn clockwise degrees from the stored page to the upright one: 0, 90, 180 or 270
 */
record UprightPage(double left, double bottom, double width, double height, int turn) {

    static UprightPage of(PDPage page, int turn) {
        PDRectangle crop = page.getCropBox();
        return new UprightPage(
                crop.getLowerLeftX(),
                crop.getLowerLeftY(),
                crop.getWidth(),
                crop.getHeight(),
                Math.floorMod(turn, 360));
    }

    double uprightWidth() {
        return turn % 180 == 0 ? width : height;
    }

    double uprightHeight() {
        return turn % 180 == 0 ? height : width;
    }

    /** Place from the left of the upright page, in points; the arguments count from the crop box's lower left corner. */
    double x(double x, double y) {
        return switch (turn) {
            case 90 -> y;
            case 180 -> width - x;
            case 270 -> height - y;
            default -> x;
        };
    }

    /** Place from the top of the upright page, in points. */
    double y(double x, double y) {
        return switch (turn) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> width - x;
            default -> height - y;
        };
    }

    /** The box of a rectangle in the page's own coordinates. */
    Box box(PDRectangle rectangle) {
        double x1 = rectangle.getLowerLeftX() - left;
        double y1 = rectangle.getLowerLeftY() - bottom;
        double x2 = rectangle.getUpperRightX() - left;
        double y2 = rectangle.getUpperRightY() - bottom;
        return between(x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2));
    }

    /** The box between two opposite corners of the upright page, in points. */
    Box between(double x1, double y1, double x2, double y2) {
        return new Box(
                Math.min(x1, x2) / uprightWidth(),
                Math.min(y1, y2) / uprightHeight(),
                Math.abs(x1 - x2) / uprightWidth(),
                Math.abs(y1 - y2) / uprightHeight());
    }
}
