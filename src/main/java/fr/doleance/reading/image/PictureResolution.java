package fr.doleance.reading.image;

import fr.doleance.reading.layout.ScannedPage;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Dots an inch across and down, 0 where the file does not say. A fax of normal quality has half as many rows as columns. */
record PictureResolution(double across, double down) {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double A4_WIDTH_INCHES = 8.27;
    private static final double LEAST = 72;
    private static final double MOST = 1200;
    private static final double SQUARE = 1.05;

    static PictureResolution of(ImageReader reader, int index) throws IOException {
        IIOMetadata metadata = reader.getImageMetadata(index);
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return new PictureResolution(0, 0);
        }
        Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        return new PictureResolution(dotsPerInch(root, "HorizontalPixelSize"), dotsPerInch(root, "VerticalPixelSize"));
    }

    private static double dotsPerInch(Element root, String name) {
        NodeList sizes = root.getElementsByTagName(name);
        if (sizes.getLength() == 0) {
            return 0;
        }
        double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return millimetres > 0 ? MILLIMETRES_PER_INCH / millimetres : 0;
    }

    ScannedPage scannedPage(BufferedImage picture) {
        BufferedImage square = isSquare() ? picture : stretched(picture);
        double dots = Math.max(across, down);
        double guess = Math.min(square.getWidth(), square.getHeight()) / A4_WIDTH_INCHES;
        // a phone writes 72 whatever the picture is: believed only when the page would not be a poster
        boolean credible = dots >= LEAST && dots <= MOST && dots > guess / 2 && dots < guess * 2;
        return new ScannedPage(square, credible ? dots : guess);
    }

    private boolean isSquare() {
        return across <= 0
                || down <= 0
                || Math.max(across, down) / Math.min(across, down) < SQUARE
                || Math.max(across, down) / Math.min(across, down) > 3;
    }

    private BufferedImage stretched(BufferedImage picture) {
        double dots = Math.max(across, down);
        int width = (int) Math.round(picture.getWidth() * dots / across);
        int height = (int) Math.round(picture.getHeight() * dots / down);
        BufferedImage square = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = square.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return square;
    }
}
