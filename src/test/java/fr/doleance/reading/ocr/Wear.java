package fr.doleance.reading.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.Random;

/** What a way of sending does to a page's picture. */
enum Wear {
    NONE,
    FAX,
    PHOTO;

    BufferedImage on(BufferedImage page, long seed) {
        Random random = new Random(seed);
        return switch (this) {
            case NONE -> page;
            case FAX -> speckled(scaled(scaled(page, 1728.0 / page.getWidth()), page.getWidth() / 1728.0), random);
            case PHOTO -> grained(blurred(page), random);
        };
    }

    private static BufferedImage scaled(BufferedImage page, double factor) {
        int width = (int) Math.round(page.getWidth() * factor);
        int height = (int) Math.round(page.getHeight() * factor);
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }

    private static BufferedImage blurred(BufferedImage page) {
        float[] weights = new float[9];
        Arrays.fill(weights, 1 / 9f);
        return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }

    private static BufferedImage speckled(BufferedImage page, Random random) {
        WritableRaster raster = page.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int ink = raster.getSample(x, y, 0) + (int) (25 * random.nextGaussian());
                raster.setSample(x, y, 0, ink < 140 || random.nextInt(4_000) == 0 ? 0 : 255);
            }
        }
        return page;
    }

    /** Uneven light from the left to the right, and the camera's grain. */
    private static BufferedImage grained(BufferedImage page, Random random) {
        WritableRaster raster = page.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                double light = 0.95 - 0.25 * x / page.getWidth();
                double value = 40 + light * 0.8 * raster.getSample(x, y, 0) + 6 * random.nextGaussian();
                raster.setSample(x, y, 0, (int) Math.max(0, Math.min(255, value)));
            }
        }
        return page;
    }
}
