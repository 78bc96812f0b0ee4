package fr.doleance.reading.handwriting;

import java.util.Arrays;

/**
 * One line of writing as the recogniser sees it: scaled to its height by area averaging, paper 0, ink 1, however dark the pen and the
 * paper are. Does what {@code ink_of} of src/training/handwriting/lines.py does, to the bit.
 *
 * @param ink row by row, {@code paddedWidth} values a row
 * @param width of the line itself; what follows is paper
 */
record LinePicture(float[] ink, int width, int paddedWidth, int height) {
    private static final int LEAST_WIDTH = 16;
    private static final int WIDTH_STEP = 16;
    static final int COLUMN = 4;
    /** Ink is at least this much darker than paper, so that an empty line is not blown up to noise. */
    private static final double LEAST_CONTRAST = 32;

    private static final double DARKEST_SHARE = 0.01;
    private static final float FULL = 255f;

    static LinePicture of(GreyPage line, int height) {
        int width = (int) Math.max(LEAST_WIDTH, Math.rint((double) line.width() * height / line.height()));
        GreyPage small = BoxScaling.scale(line, width, height);
        int paddedWidth = (width + WIDTH_STEP - 1) / WIDTH_STEP * WIDTH_STEP;
        return new LinePicture(ink(small, paddedWidth), width, paddedWidth, height);
    }

    private static float[] ink(GreyPage grey, int paddedWidth) {
        int[] sorted = new int[grey.pixels().length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = grey.pixels()[i] & 0xFF;
        }
        Arrays.sort(sorted);
        double paper = quantile(sorted, 0.5);
        double darkest = Math.min(quantile(sorted, DARKEST_SHARE), paper - LEAST_CONTRAST);
        float[] ink = new float[paddedWidth * grey.height()];
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                double share = (paper - grey.at(x, y)) / (paper - darkest);
                ink[y * paddedWidth + x] = (float) Math.rint(FULL * Math.max(0, Math.min(1, share))) / FULL;
            }
        }
        return ink;
    }

    private static double quantile(int[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Columns of the recogniser's answer that belong to the line. */
    int columns() {
        return (width + COLUMN - 1) / COLUMN;
    }
}
