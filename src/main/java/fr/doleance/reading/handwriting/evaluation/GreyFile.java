package fr.doleance.reading.handwriting.evaluation;

import fr.doleance.reading.handwriting.GreyPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Picture files as bytes of grey. */
final class GreyFile {
    private static final double RED = 0.299;
    private static final double GREEN = 0.587;
    private static final double BLUE = 0.114;

    private GreyFile() {}

    static GreyPage read(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        byte[] pixels = new byte[picture.getWidth() * picture.getHeight()];
        boolean grey = picture.getRaster().getNumBands() == 1;
        int[] band = new int[1];
        for (int y = 0, i = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++, i++) {
                pixels[i] = (byte) (grey ? picture.getRaster().getPixel(x, y, band)[0] : grey(picture.getRGB(x, y)));
            }
        }
        return new GreyPage(pixels, picture.getWidth(), picture.getHeight());
    }

    private static int grey(int rgb) {
        return (int) Math.round(RED * (rgb >> 16 & 0xFF) + GREEN * (rgb >> 8 & 0xFF) + BLUE * (rgb & 0xFF));
    }
}
