package fr.doleance.reading.sheet;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Draws the sheet within an outline as a flat rectangle: the perspective of its corners is undone, and between the four sides as they
 * were followed the paper is taken to bend evenly.
 */
final class Flattening {
    private final Grey grey;
    private final Outline outline;
    private final SideCurve[] curves;
    private final Perspective perspective;

    Flattening(Grey grey, Outline outline, SideCurve[] curves) {
        this.grey = grey;
        this.outline = outline;
        this.curves = curves.clone();
        this.perspective = new Perspective(outline);
    }

    BufferedImage draw(int width, int height) {
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) flat.getRaster().getDataBuffer()).getData();
        double[] inward = inward();
        for (int y = 0; y < height; y++) {
            double v = (y + 0.5) / height;
            double left = curves[3].at(1 - v);
            double right = curves[1].at(v);
            for (int x = 0; x < width; x++) {
                double u = (x + 0.5) / width;
                double top = curves[0].at(u);
                double bottom = curves[2].at(1 - u);
                double shiftX = inward[0] * top * (1 - v) + inward[4] * bottom * v;
                double shiftY = inward[1] * top * (1 - v) + inward[5] * bottom * v;
                shiftX += inward[6] * left * (1 - u) + inward[2] * right * u;
                shiftY += inward[7] * left * (1 - u) + inward[3] * right * u;
                double scale = perspective.scale(u, v);
                pixels[y * width + x] = (byte)
                        between(perspective.x(u, v, scale) + shiftX - 0.5, perspective.y(u, v, scale) + shiftY - 0.5);
            }
        }
        return flat;
    }

    /** The unit vectors into the sheet from its sides, x and y in turn. */
    private double[] inward() {
        double[] vectors = new double[2 * Outline.SIDES];
        for (int side = 0; side < Outline.SIDES; side++) {
            double length = outline.length(side);
            vectors[2 * side] = -(outline.to(side).y() - outline.from(side).y()) / length;
            vectors[2 * side + 1] = (outline.to(side).x() - outline.from(side).x()) / length;
        }
        return vectors;
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
