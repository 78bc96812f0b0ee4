package fr.doleance.reading.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The largest connected part of a picture that is brighter than a level.
 *
 * @param rim the first and last of its pixels in each row: enough for its hull
 */
record Blob(int pixels, List<Point> rim) {

    static Blob largest(Grey grey, int level) {
        boolean[] seen = new boolean[grey.width() * grey.height()];
        int[] stack = new int[seen.length];
        Blob largest = new Blob(0, List.of());
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && grey.at(start % grey.width(), start / grey.width()) > level) {
                Blob blob = fill(grey, level, start, seen, stack);
                largest = blob.pixels > largest.pixels ? blob : largest;
            }
        }
        return largest;
    }

    private static Blob fill(Grey grey, int level, int start, boolean[] seen, int[] stack) {
        int width = grey.width();
        Rim rim = new Rim(grey.height());
        int waiting = 1;
        stack[0] = start;
        seen[start] = true;
        int pixels = 0;
        while (waiting > 0) {
            int place = stack[--waiting];
            pixels++;
            int x = place % width;
            int y = place / width;
            rim.add(x, y);
            waiting = push(x > 0, place - 1, grey, level, seen, stack, waiting);
            waiting = push(x < width - 1, place + 1, grey, level, seen, stack, waiting);
            waiting = push(y > 0, place - width, grey, level, seen, stack, waiting);
            waiting = push(y < grey.height() - 1, place + width, grey, level, seen, stack, waiting);
        }
        return new Blob(pixels, rim.points());
    }

    private static int push(boolean inside, int place, Grey grey, int level, boolean[] seen, int[] stack, int waiting) {
        if (!inside || seen[place] || grey.at(place % grey.width(), place / grey.width()) <= level) {
            return waiting;
        }
        seen[place] = true;
        stack[waiting] = place;
        return waiting + 1;
    }

    /** The outermost pixels of each row. */
    private static final class Rim {
        private final int[] first;
        private final int[] last;

        Rim(int rows) {
            first = new int[rows];
            last = new int[rows];
            java.util.Arrays.fill(first, Integer.MAX_VALUE);
            java.util.Arrays.fill(last, -1);
        }

        void add(int x, int y) {
            first[y] = Math.min(first[y], x);
            last[y] = Math.max(last[y], x);
        }

        List<Point> points() {
            List<Point> points = new ArrayList<>();
            for (int y = 0; y < first.length; y++) {
                if (last[y] >= 0) {
                    points.add(new Point(first[y], y));
                    points.add(new Point(last[y] + 1, y));
                    points.add(new Point(first[y], y + 1));
                    points.add(new Point(last[y] + 1, y + 1));
                }
            }
            return points;
        }
    }
}
