package fr.doleance.reading.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Tells a fax or black-and-white scan, whose pixels are black or white, from a grey one. */
final class TwoTones {
    private static final int STEP = 7;
    private static final int NEARLY_BLACK = 8;
    private static final int NEARLY_WHITE = 247;
    private static final double ALL = 0.99;

    private TwoTones() {}

    static boolean isIn(BufferedImage grey) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        long extreme = 0;
        long looked = 0;
        long black = 0;
        for (int i = 0; i < pixels.length; i += STEP) {
            int value = pixels[i] & 0xFF;
            looked++;
            black += value <= NEARLY_BLACK ? 1 : 0;
            extreme += value <= NEARLY_BLACK || value >= NEARLY_WHITE ? 1 : 0;
        }
        return extreme > ALL * looked && black > 0;
    }
}
