package fr.doleance.reading.layout;

import java.awt.image.BufferedImage;

/**
 * A page as a picture.
 *
 * @param picture 8 grey bits a pixel
 * @param dotsPerInch as the file says, or such that the picture is as wide as A4 where it says nothing credible
 */
public record ScannedPage(BufferedImage picture, double dotsPerInch) {
    private static final double POINTS_PER_INCH = 72;

    public double widthPoints() {
        return picture.getWidth() * POINTS_PER_INCH / dotsPerInch;
    }

    public double heightPoints() {
        return picture.getHeight() * POINTS_PER_INCH / dotsPerInch;
    }
}
