package fr.doleance.reading.form;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A picture's grey values, 0 black to 255 white, rows one after another; outside it there is white paper. */
record GreyBytes(byte[] values, int width, int height) {
    static final int WHITE = 255;

    /** Shares the pixels of a picture of 8 grey bits. */
    static GreyBytes of(BufferedImage grey) {
        return new GreyBytes(
                ((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), grey.getWidth(), grey.getHeight());
    }

    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : values[y * width + x] & 0xFF;
    }

    void set(int x, int y, int grey) {
        values[y * width + x] = (byte) grey;
    }

    /** The value between the pixels. */
    double between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        return (1 - below) * ((1 - right) * at(left, top) + right * at(left + 1, top))
                + below * ((1 - right) * at(left, top + 1) + right * at(left + 1, top + 1));
    }

    /** A smaller copy: each pixel is the mean of {@code factor} times {@code factor}. */
    GreyBytes shrunk(int factor) {
        if (factor == 1) {
            return this;
        }
        int columns = width / factor;
        int rows = height / factor;
        byte[] small = new byte[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                small[y * columns + x] = (byte) mean(x * factor, y * factor, factor);
            }
        }
        return new GreyBytes(small, columns, rows);
    }

    private int mean(int left, int top, int side) {
        int sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += values[y * width + x] & 0xFF;
            }
        }
        return sum / (side * side);
    }

    /** The value that a share of the pixels does not reach. */
    int quantile(double share) {
        int[] counts = new int[WHITE + 1];
        for (byte value : values) {
            counts[value & 0xFF]++;
        }
        long below = 0;
        for (int grey = 0; grey <= WHITE; grey++) {
            below += counts[grey];
            if (below > share * values.length) {
                return grey;
            }
        }
        return WHITE;
    }
}
