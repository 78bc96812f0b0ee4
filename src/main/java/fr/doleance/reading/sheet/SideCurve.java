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
        Point inward = Point.inward(from, to);
        double[] offsets = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            Point at = from.towards(to, (double) i / (STEPS - 1));
            offsets[i] = new Across(small, at, inward).edge();
        }
        double found =
                Arrays.stream(offsets).filter(offset -> !Double.isNaN(offset)).count();
        return new SideCurve(scaled(smooth(offsets), factor), found / STEPS);
    }

    /** The way across a side at one of its points, from table to paper. */
    private record Across(Grey grey, Point at, Point inward) {
        private static final int LOOKED_AT = 3;
        /** Of edges of equal strength the outer one is the paper's, others are printed frames. */
        private static final double STRONGER = 1.2;

        /** The offset at which the picture rises most from table to paper, or NaN. */
        double edge() {
            double best = Double.NaN;
            double most = LEAST_FALL;
            for (double offset = -REACH; offset <= REACH; offset++) {
                double rise = mean(offset, 1) - mean(offset, -1);
                if (rise > most * STRONGER) {
                    most = rise;
                    best = offset;
                }
            }
            return best;
        }

        /** The mean of the pixels next to an offset, further in (1) or further out (-1). */
        private double mean(double offset, int direction) {
            double sum = 0;
            for (int step = 1; step <= LOOKED_AT; step++) {
                Point near = at.along(inward, offset + direction * step);
                sum += grey.near(near.x(), near.y());
            }
            return sum / LOOKED_AT;
        }
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
