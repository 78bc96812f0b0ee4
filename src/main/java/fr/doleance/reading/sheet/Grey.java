package fr.doleance.reading.sheet;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A picture's grey values, 0 black to 255 white. */
final class Grey {
    private static final int STEEPNESS = 8;

    private final int width;
    private final int height;
    private final byte[] values;

    Grey(int width, int height, byte[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /** Shares the pixels of a picture of 8 grey bits. */
    static Grey of(BufferedImage picture) {
        return new Grey(
                picture.getWidth(),
                picture.getHeight(),
                ((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return values[y * width + x] & 0xFF;
    }

    /** The value at a place, outside the picture that of its edge. */
    int near(double x, double y) {
        int column = (int) Math.max(0, Math.min(width - 1, Math.round(x)));
        int row = (int) Math.max(0, Math.min(height - 1, Math.round(y)));
        return at(column, row);
    }

    /** A smaller copy: each pixel is the mean of {@code factor} times {@code factor}. */
    Grey shrunk(int factor) {
        int columns = Math.max(1, width / factor);
        int rows = Math.max(1, height / factor);
        byte[] small = new byte[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                small[y * columns + x] = (byte) mean(x * factor, y * factor, factor);
            }
        }
        return new Grey(columns, rows, small);
    }

    private int mean(int left, int top, int side) {
        int sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(height, top + side); y++) {
            for (int x = left; x < Math.min(width, left + side); x++) {
                sum += at(x, y);
                count++;
            }
        }
        return sum / Math.max(1, count);
    }

    /** Writing taken away: each pixel becomes the brightest within {@code reach}, then the darkest, row by row and column by column. */
    Grey closed(int reach) {
        return extreme(reach, true, true)
                .extreme(reach, true, false)
                .extreme(reach, false, true)
                .extreme(reach, false, false);
    }

    private Grey extreme(int reach, boolean brightest, boolean along) {
        byte[] made = new byte[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                made[y * width + x] = (byte) extreme(x, y, reach, brightest, along);
            }
        }
        return new Grey(width, height, made);
    }

    private int extreme(int x, int y, int reach, boolean brightest, boolean along) {
        int found = at(x, y);
        for (int step = -reach; step <= reach; step++) {
            int column = along ? x + step : x;
            int row = along ? y : y + step;
            if (column >= 0 && column < width && row >= 0 && row < height) {
                int value = at(column, row);
                found = brightest ? Math.max(found, value) : Math.min(found, value);
            }
        }
        return found;
    }

    /** A copy that is black within an outline. */
    Grey darkened(Outline outline) {
        byte[] made = values.clone();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                made[y * width + x] = outline.contains(x, y) ? 0 : made[y * width + x];
            }
        }
        return new Grey(width, height, made);
    }

    /** 255 where the picture is even, darker the steeper it is; twice blurred first. */
    Grey smoothness() {
        Grey even = blurred().blurred();
        byte[] made = new byte[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int across = even.near(x + 1, y) - even.near(x - 1, y);
                int down = even.near(x, y + 1) - even.near(x, y - 1);
                made[y * width + x] = (byte) Math.max(0, 255 - STEEPNESS * Math.max(Math.abs(across), Math.abs(down)));
            }
        }
        return new Grey(width, height, made);
    }

    private Grey blurred() {
        byte[] made = new byte[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int step = 0; step < 9; step++) {
                    sum += near(x + step % 3 - 1.0, y + step / 3 - 1.0);
                }
                made[y * width + x] = (byte) (sum / 9);
            }
        }
        return new Grey(width, height, made);
    }
}
