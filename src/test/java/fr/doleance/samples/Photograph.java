package fr.doleance.samples;

import java.awt.image.BufferedImage;
import java.util.Random;

/** A sheet on a table, photographed from slightly aside with a telephone, the light falling off towards one corner. */
final class Photograph {
    private static final int WIDTH = 1800;
    private static final int HEIGHT = 2400;
    private static final int[] TABLE = {118, 92, 70};
    private static final long SEED = 1118;

    // where a point of the photograph lies on the sheet: ((a x + b y + c) / w, (d x + e y + f) / w), w = g x + h y + 1,
    // all 0 to 1
    private static final double A = 1.16;
    private static final double B = 0.022;
    private static final double C = -0.08;
    private static final double D = -0.018;
    private static final double E = 1.135;
    private static final double F = -0.047;
    private static final double G = 0.035;
    private static final double H = 0.028;

    private final BufferedImage sheet;
    private final Random random = new Random(SEED);

    private Photograph(BufferedImage sheet) {
        this.sheet = sheet;
    }

    static BufferedImage of(BufferedImage greySheet) {
        return new Photograph(greySheet).taken();
    }

    private BufferedImage taken() {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                photo.setRGB(x, y, colour((double) x / WIDTH, (double) y / HEIGHT));
            }
        }
        return photo;
    }

    private int colour(double x, double y) {
        double w = G * x + H * y + 1;
        double u = (A * x + B * y + C) / w;
        double v = (D * x + E * y + F) / w;
        double light = (1.02 - 0.22 * x - 0.16 * y) + random.nextGaussian() * 0.008;
        boolean onSheet = u >= 0 && u < 1 && v >= 0 && v < 1;
        return onSheet ? paper(u, v, light) : rgb(TABLE[0] * light, TABLE[1] * light, TABLE[2] * light);
    }

    private int paper(double u, double v, double light) {
        double level = sampled(u * (sheet.getWidth() - 2), v * (sheet.getHeight() - 2)) * 0.88 + 18;
        return rgb(level * light, level * light * 0.985, level * light * 0.94);
    }

    /** Bilinear. */
    private double sampled(double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double right = x - left;
        double below = y - top;
        return grey(left, top) * (1 - right) * (1 - below)
                + grey(left + 1, top) * right * (1 - below)
                + grey(left, top + 1) * (1 - right) * below
                + grey(left + 1, top + 1) * right * below;
    }

    private int grey(int x, int y) {
        return sheet.getRaster().getSample(x, y, 0);
    }

    private static int rgb(double red, double green, double blue) {
        return PageImage.clamp(red) << 16 | PageImage.clamp(green) << 8 | PageImage.clamp(blue);
    }
}
