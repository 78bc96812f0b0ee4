package fr.doleance.reading.form;

import fr.doleance.reading.sheet.Point;

/** How many black pixels lie in squares of a square picture: sums are kept, so that each question is quick. */
final class BlackCount {
    private final int size;
    private final int[] sums;

    private BlackCount(int size) {
        this.size = size;
        this.sums = new int[(size + 1) * (size + 1)];
    }

    static BlackCount of(GreyBytes picture, int threshold) {
        BlackCount counts = new BlackCount(picture.width());
        int row = counts.size + 1;
        for (int y = 0; y < counts.size; y++) {
            for (int x = 0; x < counts.size; x++) {
                counts.sums[(y + 1) * row + x + 1] = (picture.at(x, y) < threshold ? 1 : 0)
                        + counts.sums[y * row + x + 1]
                        + counts.sums[(y + 1) * row + x]
                        - counts.sums[y * row + x];
            }
        }
        return counts;
    }

    int size() {
        return size;
    }

    /** Black pixels at most {@code half} pixels from a centre, across and down. */
    int count(int x, int y, int half) {
        int left = Math.max(0, x - half);
        int top = Math.max(0, y - half);
        int right = Math.min(size, x + half + 1);
        int bottom = Math.min(size, y + half + 1);
        int row = size + 1;
        return sums[bottom * row + right]
                - sums[top * row + right]
                - sums[bottom * row + left]
                + sums[top * row + left];
    }

    double share(int x, int y, int half) {
        return (double) count(x, y, half) / ((2 * half + 1) * (2 * half + 1));
    }

    /** The centre of gravity of the black pixels around a place. */
    Point centre(Point around, int half) {
        double sumX = 0;
        double sumY = 0;
        int count = 0;
        for (int y = Math.max(0, (int) around.y() - half); y < Math.min(size, around.y() + half + 1); y++) {
            for (int x = Math.max(0, (int) around.x() - half); x < Math.min(size, around.x() + half + 1); x++) {
                if (count(x, y, 0) > 0) {
                    sumX += x;
                    sumY += y;
                    count++;
                }
            }
        }
        return new Point(sumX / count, sumY / count);
    }
}
