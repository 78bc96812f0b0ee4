package fr.doleance.reading.sheet;

/** A straight line by least squares through values at equal steps from 0 to 1, without those that lie far off. */
record LeastSquares(double start, double slope) {
    private static final int ROUNDS = 3;
    /** Values further off than this many deviations do not count in the next round. */
    private static final double OUTLIER = 2;

    private static final int LEAST_VALUES = 3;
    private static final double NOTHING = 1e-9;

    static LeastSquares through(double[] values) {
        LeastSquares line = new LeastSquares(0, 0);
        double limit = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Sums sums = line.near(values, limit);
            if (!sums.tellALine()) {
                break;
            }
            line = sums.line();
            limit = Math.max(1, OUTLIER * line.deviation(values));
        }
        return line;
    }

    double at(double place) {
        return start + slope * place;
    }

    /** The sums over the values that lie within the limit of this line. */
    private Sums near(double[] values, double limit) {
        Sums sums = new Sums();
        for (int i = 0; i < values.length; i++) {
            double place = place(i, values);
            if (Math.abs(values[i] - at(place)) <= limit) {
                sums.add(place, values[i]);
            }
        }
        return sums;
    }

    private double deviation(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double off = values[i] - at(place(i, values));
            sum += off * off;
        }
        return Math.sqrt(sum / values.length);
    }

    private static double place(int index, double[] values) {
        return (double) index / (values.length - 1);
    }

    private static final class Sums {
        private int count;
        private double x;
        private double y;
        private double xx;
        private double xy;

        void add(double place, double value) {
            count++;
            x += place;
            y += value;
            xx += place * place;
            xy += place * value;
        }

        private double spread() {
            return count * xx - x * x;
        }

        boolean tellALine() {
            return count >= LEAST_VALUES && Math.abs(spread()) >= NOTHING;
        }

        LeastSquares line() {
            double slope = (count * xy - x * y) / spread();
            return new LeastSquares((y - slope * x) / count, slope);
        }
    }
}
