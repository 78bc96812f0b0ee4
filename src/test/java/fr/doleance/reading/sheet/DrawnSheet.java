package fr.doleance.reading.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A sheet of A4 with lines of writing and a square near each corner, by which its place and its straightness are measured. */
final class DrawnSheet {
    static final int WIDTH = 1_050;
    static final int HEIGHT = 1_485;
    private static final int PAPER = 235;
    private static final int INK = 20;
    /** The squares' centres lie this far from the sheet's edges, their sides are this long: pixels. */
    static final int SQUARE_AT = 105;

    static final int SQUARE_SIDE = 42;

    private DrawnSheet() {}

    static BufferedImage draw() {
        BufferedImage sheet = blank(WIDTH, HEIGHT, PAPER);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(new Color(INK, INK, INK));
        for (int y = 300; y < HEIGHT - 250; y += 45) {
            for (int x = 150; x < WIDTH - 200; x += 70) {
                graphics.fillRect(x, y, 50, 12);
            }
        }
        for (int x : new int[] {SQUARE_AT, WIDTH - SQUARE_AT}) {
            for (int y : new int[] {SQUARE_AT, HEIGHT - SQUARE_AT}) {
                graphics.fillRect(x - SQUARE_SIDE / 2, y - SQUARE_SIDE / 2, SQUARE_SIDE, SQUARE_SIDE);
            }
        }
        graphics.dispose();
        return sheet;
    }

    static BufferedImage blank(int width, int height, int value) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        java.util.Arrays.fill(pixels(picture), (byte) value);
        return picture;
    }

    static byte[] pixels(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }

    /** Where a square's ink is centred, looked for around its place on the sheet; shares of the picture's width and height. */
    static Point square(BufferedImage picture, boolean right, boolean bottom) {
        double placeX = (double) SQUARE_AT / WIDTH;
        double placeY = (double) SQUARE_AT / HEIGHT;
        int left = (int) ((right ? 1 - 1.7 * placeX : 0.3 * placeX) * picture.getWidth());
        int top = (int) ((bottom ? 1 - 1.7 * placeY : 0.3 * placeY) * picture.getHeight());
        return centreOfInk(picture, left, top, (int) (1.4 * placeX * picture.getWidth()), (int)
                (1.4 * placeY * picture.getHeight()));
    }

    private static Point centreOfInk(BufferedImage picture, int left, int top, int width, int height) {
        double sumX = 0;
        double sumY = 0;
        double weights = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int ink = Math.max(0, 150 - (pixels(picture)[y * picture.getWidth() + x] & 0xFF));
                sumX += ink * (x + 0.5);
                sumY += ink * (y + 0.5);
                weights += ink;
            }
        }
        return new Point(sumX / weights / picture.getWidth(), sumY / weights / picture.getHeight());
    }
}
