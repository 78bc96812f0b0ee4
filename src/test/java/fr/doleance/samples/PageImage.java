package fr.doleance.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What becomes of a sheet on a scanner, a fax machine or under a telephone. Random but fixed: the seed is given. */
final class PageImage {
    private PageImage() {}

    static BufferedImage grey(PDDocument document, int page, int dotsPerInch) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.GRAY);
    }

    /** Turned about its middle, on white. */
    static BufferedImage skewed(BufferedImage sheet, double degrees) {
        BufferedImage turned = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(
                sheet,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), sheet.getWidth() / 2.0, sheet.getHeight() / 2.0),
                null);
        graphics.dispose();
        return turned;
    }

    /**
     * Grain and a few specks of dust.
     *
     * @param grain standard deviation in grey levels, of 255
     */
    static BufferedImage noisy(BufferedImage sheet, double grain, int specks, long seed) {
        Random random = new Random(seed);
        var raster = sheet.getRaster();
        int[] row = new int[sheet.getWidth()];
        for (int y = 0; y < sheet.getHeight(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = clamp(row[x] * 0.92 + 12 + random.nextGaussian() * grain);
            }
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
        for (int speck = 0; speck < specks; speck++) {
            raster.setSample(random.nextInt(sheet.getWidth()), random.nextInt(sheet.getHeight()), 0, 30);
        }
        return sheet;
    }

    /** Black or white, as a fax sends it. */
    static BufferedImage twoTones(BufferedImage sheet) {
        BufferedImage fax = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        var from = sheet.getRaster();
        var to = fax.getRaster();
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                to.setSample(x, y, 0, from.getSample(x, y, 0) > 150 ? 1 : 0);
            }
        }
        return fax;
    }

    static int clamp(double level) {
        return (int) Math.max(0, Math.min(255, level));
    }
}
