package fr.doleance.reading.sheet;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Draws the sheet within an outline as a flat rectangle: the perspective of its corners is undone, and between the four sides as they
 * were followed the paper is taken to bend evenly.
 */
final class Flattening {
    private static final int TOP = 0;
    private static final int RIGHT = 1;
    private static final int BOTTOM = 2;
    private static final int LEFT = 3;

    private final Grey grey;
    private final SideCurve[] curves;
    private final Point[] inward = new Point[Outline.SIDES];
    private final Perspective perspective;

    Flattening(Grey grey, Outline outline, SideCurve[] curves) {
        this.grey = grey;
        this.curves = curves.clone();
        this.perspective = new Perspective(outline);
        for (int side = 0; side < Outline.SIDES; side++) {
            inward[side] = Point.inward(outline.from(side), outline.to(side));
        }
    }

    BufferedImage draw(int width, int height) {
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) flat.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            Row row = new Row((y + 0.5) / height);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) row.value((x + 0.5) / width);
            }
        }
        return flat;
    }

    /** One row of the flat sheet, at a share of its height. */
    private final class Row {
        private final double v;
        private final double left;
        private final double right;

        Row(double v) {
            this.v = v;
            this.left = curves[LEFT].at(1 - v);
            this.right = curves[RIGHT].at(v);
        }

        /** What the picture shows there, at a share of the row. A bend fades out towards the other side of the sheet. */
        int value(double u) {
            double fromTop = curves[TOP].at(u) * (1 - v);
            double fromBottom = curves[BOTTOM].at(1 - u) * v;
            double fromLeft = left * (1 - u);
            double fromRight = right * u;
            double shiftX = inward[TOP].x() * fromTop
                    + inward[BOTTOM].x() * fromBottom
                    + inward[LEFT].x() * fromLeft
                    + inward[RIGHT].x() * fromRight;
            double shiftY = inward[TOP].y() * fromTop
                    + inward[BOTTOM].y() * fromBottom
                    + inward[LEFT].y() * fromLeft
                    + inward[RIGHT].y() * fromRight;
            double scale = perspective.scale(u, v);
            return between(perspective.x(u, v, scale) + shiftX - 0.5, perspective.y(u, v, scale) + shiftY - 0.5);
        }
    }

    /** Bilinear; outside the picture the value of its edge. */
    private int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= grey.width() - 1 || top >= grey.height() - 1) {
            return grey.near(x, y);
        }
        double right = x - left;
        double down = y - top;
        double upper = grey.at(left, top) * (1 - right) + grey.at(left + 1, top) * right;
        double lower = grey.at(left, top + 1) * (1 - right) + grey.at(left + 1, top + 1) * right;
        return (int) Math.round(upper * (1 - down) + lower * down);
    }
}
