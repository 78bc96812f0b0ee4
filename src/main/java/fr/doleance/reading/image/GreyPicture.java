package fr.doleance.reading.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;

/** Decodes any picture to 8 grey bits, transparent parts white. */
final class GreyPicture {
    private static final int WHITE = 255;

    private GreyPicture() {}

    static BufferedImage decode(ImageReader reader, int index) throws IOException {
        try {
            return grey(reader.read(index));
        } catch (IIOException exception) {
            // the JDK decodes the four inks of a CMYK JPEG, but has no colours for them
            if (reader.canReadRaster()) {
                return ofInks(reader.readRaster(index, null), exception);
            }
            throw exception;
        }
    }

    static BufferedImage grey(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return picture;
        }
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return grey;
    }

    /** Adobe's CMYK and YCCK files store inks inverted: 255 is no ink. The first band alone is light enough a measure of grey. */
    private static BufferedImage ofInks(Raster inks, IIOException cause) throws IOException {
        if (inks.getNumBands() != 4) {
            throw cause;
        }
        int width = inks.getWidth();
        BufferedImage grey = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int[] row = new int[4 * width];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) (row[4 * x] * row[4 * x + 3] / WHITE);
            }
        }
        return grey;
    }
}
