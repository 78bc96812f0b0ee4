package fr.doleance.reading.sheet;

import java.util.Arrays;

/**
 * One side of a sheet, followed at a finer scale: how far the paper's edge lies off the straight line between two corners, towards
 * the inside, at equal steps. A sheet that curls has curved sides.
 */
record SideCurve(double[] offsets, double reliability) {
    static final int STEPS = 41;
    private static final int REACH = 14;
    private static final int LEAST_FALL = 8;
    private static final int NEIGHBOURS = 3;

    /** Follows a side in a picture that was shrunk by {@code factor}; the offsets are in pixels of the whole picture. */
    static SideCurve follow(Grey small, Point from, Point to, int factor) {
        double length = from.distance(to);
        double inX = -(to.y() - from.y()) / length;
        double inY = (to.x() - from.x()) / length;
        double[] offsets = new double[STEPS];
        int found = 0;
        for (int i = 0; i < STEPS; i++) {
            Point at = from.towards(to, (double) i / (STEPS - 1));
            offsets[i] = edge(small, at, inX, inY);
            found += Double.isNaN(offsets[i]) ? 0 : 1;
        }
        return new SideCurve(scaled(smooth(offsets), factor), (double) found / STEPS);
    }

    /** The offset at which the picture rises most from table to paper, or NaN. */
    private static double edge(Grey grey, Point at, double inX, double inY) {
        double best = Double.NaN;
        double most = LEAST_FALL;
        for (double offset = -REACH; offset <= REACH; offset++) {
            double rise = side(grey, at, inX, inY, offset, 1) - side(grey, at, inX, inY, offset, -1);
            // of edges of equal strength the outer one is the paper's, others are printed frames
            if (rise > most * 1.2) {
                most = rise;
                best = offset;
            }
        }
        return best;
    }

    private static double side(Grey grey, Point at, double inX, double inY, double offset, int direction) {
        double sum = 0;
        for (int step = 1; step <= 3; step++) {
            double far = offset + direction * step;
            sum += grey.near(at.x() + far * inX, at.y() + far * inY);
        }
        return sum / 3;
    }

    /** Running medians; what was not found takes its neighbours' value. */
    private static double[] smooth(double[] raw) {
        double[] smooth = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            double[] near = Arrays.stream(raw, Math.max(0, i - NEIGHBOURS), Math.min(raw.length, i + NEIGHBOURS + 1))
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            smooth[i] = near.length == 0 ? 0 : near[near.length / 2];
        }
        return smooth;
    }

    private static double[] scaled(double[] values, int factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    /** A side without bend, for one that could not be followed. */
    static SideCurve straight() {
        return new SideCurve(new double[STEPS], 0);
    }

    /** The offset at a share of the way along the side. */
    double at(double share) {
        double place = Math.max(0, Math.min(1, share)) * (STEPS - 1);
        int before = (int) Math.min(STEPS - 2, Math.floor(place));
        double rest = place - before;
        return offsets[before] * (1 - rest) + offsets[before + 1] * rest;
    }
}
