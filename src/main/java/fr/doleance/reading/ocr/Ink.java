package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.pixGetData;
import static org.bytedeco.leptonica.global.leptonica.pixGetHeight;
import static org.bytedeco.leptonica.global.leptonica.pixGetWidth;
import static org.bytedeco.leptonica.global.leptonica.pixGetWpl;

import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.PIX;

/** The black pixels of a picture of one bit a pixel, copied out of native memory: asking pixel by pixel there is slow. */
final class Ink {
    private static final int BITS = 32;

    private final int width;
    private final int height;
    private final int wordsPerLine;
    private final int[] words;

    private Ink(int width, int height, int wordsPerLine) {
        this.width = width;
        this.height = height;
        this.wordsPerLine = wordsPerLine;
        this.words = new int[wordsPerLine * height];
    }

    static Ink of(PIX binary) {
        Ink ink = new Ink(pixGetWidth(binary), pixGetHeight(binary), pixGetWpl(binary));
        try (IntPointer data = pixGetData(binary)) {
            data.get(ink.words);
        }
        return ink;
    }

    boolean at(int x, int y) {
        return (words[y * wordsPerLine + x / BITS] >>> (BITS - 1 - x % BITS) & 1) == 1;
    }

    /** The same for any place; outside the picture there is none. */
    boolean isAt(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && at(x, y);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Share of black pixels in a rectangle, 0 to 1. */
    double share(int left, int top, int right, int bottom) {
        int black = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                black += at(x, y) ? 1 : 0;
            }
        }
        return (double) black / Math.max(1, (right - left) * (bottom - top));
    }

    /** Share of the rectangle's rows that hold any black pixel. */
    double inkedRows(int left, int top, int right, int bottom) {
        int inked = 0;
        for (int y = top; y < bottom; y++) {
            inked += anyInRow(y, left, right) ? 1 : 0;
        }
        return (double) inked / Math.max(1, bottom - top);
    }

    /** Share of the rectangle's columns that hold any black pixel. */
    double inkedColumns(int left, int top, int right, int bottom) {
        int inked = 0;
        for (int x = left; x < right; x++) {
            inked += anyInColumn(x, top, bottom) ? 1 : 0;
        }
        return (double) inked / Math.max(1, right - left);
    }

    private boolean anyInRow(int y, int left, int right) {
        for (int x = left; x < right; x++) {
            if (at(x, y)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyInColumn(int x, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            if (at(x, y)) {
                return true;
            }
        }
        return false;
    }
}
