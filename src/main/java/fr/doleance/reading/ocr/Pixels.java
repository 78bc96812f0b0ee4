package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.pixCreate;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixGetData;
import static org.bytedeco.leptonica.global.leptonica.pixGetHeight;
import static org.bytedeco.leptonica.global.leptonica.pixGetWidth;
import static org.bytedeco.leptonica.global.leptonica.pixGetWpl;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.function.UnaryOperator;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.PIX;

/** A Leptonica picture that is freed for sure: its memory is native, the garbage collector does not know its size. */
final class Pixels implements AutoCloseable {
    private PIX pix;

    private Pixels(PIX pix) {
        this.pix = pix;
    }

    /** Copies a picture of 8 grey bits. Leptonica keeps four pixels in a word, the first one in its highest byte. */
    static Pixels of(BufferedImage grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        Pixels result = new Pixels(pixCreate(width, height, 8));
        int wordsPerLine = pixGetWpl(result.pix);
        int[] line = new int[wordsPerLine];
        try (IntPointer data = pixGetData(result.pix)) {
            for (int y = 0; y < height; y++) {
                pack(pixels, y * width, width, line);
                data.position((long) y * wordsPerLine).put(line, 0, wordsPerLine);
            }
        }
        return result;
    }

    /** Takes over a picture that Leptonica made. */
    static Pixels owning(PIX made) {
        if (made == null || made.isNull()) {
            throw new IllegalStateException("leptonica made no picture");
        }
        return new Pixels(made);
    }

    private static void pack(byte[] pixels, int from, int width, int[] line) {
        java.util.Arrays.fill(line, 0);
        for (int x = 0; x < width; x++) {
            line[x >> 2] |= (pixels[from + x] & 0xFF) << (24 - 8 * (x & 3));
        }
    }

    /** The grey pixels of a picture of 8 bits, row by row. */
    byte[] bytes() {
        int width = width();
        int wordsPerLine = pixGetWpl(pix);
        int[] line = new int[wordsPerLine];
        byte[] bytes = new byte[width * height()];
        try (IntPointer data = pixGetData(pix)) {
            for (int y = 0; y < height(); y++) {
                data.position((long) y * wordsPerLine).get(line, 0, wordsPerLine);
                for (int x = 0; x < width; x++) {
                    bytes[y * width + x] = (byte) (line[x >> 2] >> (24 - 8 * (x & 3)));
                }
            }
        }
        return bytes;
    }

    PIX pix() {
        return pix;
    }

    int width() {
        return pixGetWidth(pix);
    }

    int height() {
        return pixGetHeight(pix);
    }

    /** A picture made from this one; this one stays. */
    Pixels derive(UnaryOperator<PIX> operation) {
        return owning(operation.apply(pix));
    }

    /** Puts a picture made from this one in its place. */
    void change(UnaryOperator<PIX> operation) {
        PIX made = operation.apply(pix);
        if (made == null || made.isNull()) {
            throw new IllegalStateException("leptonica made no picture");
        }
        if (!made.equals(pix)) {
            pixDestroy(pix);
            pix = made;
        }
    }

    @Override
    public void close() {
        pixDestroy(pix);
        pix = null;
    }
}
