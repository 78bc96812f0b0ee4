package fr.doleance.reading.ocr;

import fr.doleance.complaint.Box;

/**
 * The way back from a point of the prepared picture to the page: turned upright, not straightened.
 *
 * @param width of the prepared picture, in pixels
 * @param height likewise
 * @param radians by which the upright page was turned clockwise about its centre to be straight
 */
record Straightening(int width, int height, double radians) {

    /** The box as fractions of the straightened page: there, lines are level. */
    Box straight(int left, int top, int right, int bottom) {
        return new Box(
                (double) left / width,
                (double) top / height,
                (double) (right - left) / width,
                (double) (bottom - top) / height);
    }

    /** The same box moved to where it lies on the upright page; it keeps its size, for the angles are small. */
    Box upright(Box box) {
        double x = (box.centreX() - 0.5) * width;
        double y = (box.centreY() - 0.5) * height;
        double centreX = 0.5 + (x * Math.cos(radians) + y * Math.sin(radians)) / width;
        double centreY = 0.5 + (y * Math.cos(radians) - x * Math.sin(radians)) / height;
        return new Box(centreX - box.width() / 2, centreY - box.height() / 2, box.width(), box.height());
    }
}
