package fr.doleance.reading.handwriting;

import java.util.Arrays;

/**
 * A straightened page, or a part of one, as bytes of grey: 0 black, 255 white, rows one after another.
 *
 * @param pixels not copied: a page has eight million of them
 */
public record GreyPage(byte[] pixels, int width, int height) {
    private static final int WHITE = 255;

    public GreyPage {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height + " has other bytes");
        }
    }

    static GreyPage blank(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) WHITE);
        return new GreyPage(pixels, width, height);
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    void set(int x, int y, int grey) {
        pixels[y * width + x] = (byte) grey;
    }
}
