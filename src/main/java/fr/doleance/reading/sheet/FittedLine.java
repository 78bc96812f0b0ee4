package fr.doleance.reading.sheet;

/** A straight line through a side as it was followed; where that failed, through its corners. */
record FittedLine(Point from, Point to) {
    private static final int ROUNDS = 3;
    private static final double OUTLIER = 2;

    static FittedLine along(Point from, Point to, SideCurve curve, double reliable) {
        if (curve.reliability() < reliable) {
            return new FittedLine(from, to);
        }
        double[] line = fit(curve.offsets());
        double length = from.distance(to);
        double inX = -(to.y() - from.y()) / length;
        double inY = (to.x() - from.x()) / length;
        double end = line[0] + line[1];
        return new FittedLine(from.plus(inX * line[0], inY * line[0]), to.plus(inX * end, inY * end));
    }

    /** Offset at the start and slope over the side, by least squares without the points that lie far off. */
    private static double[] fit(double[] offsets) {
        double start = 0;
        double slope = 0;
        double limit = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double n = 0;
            double sumX = 0;
            double sumY = 0;
            double sumXX = 0;
            double sumXY = 0;
            for (int i = 0; i < offsets.length; i++) {
                double x = (double) i / (offsets.length - 1);
                if (Math.abs(offsets[i] - start - slope * x) <= limit) {
                    n++;
                    sumX += x;
                    sumY += offsets[i];
                    sumXX += x * x;
                    sumXY += x * offsets[i];
                }
            }
            double across = n * sumXX - sumX * sumX;
            if (n < 3 || Math.abs(across) < 1e-9) {
                break;
            }
            slope = (n * sumXY - sumX * sumY) / across;
            start = (sumY - slope * sumX) / n;
            limit = Math.max(1, OUTLIER * deviation(offsets, start, slope));
        }
        return new double[] {start, slope};
    }

    private static double deviation(double[] offsets, double start, double slope) {
        double sum = 0;
        for (int i = 0; i < offsets.length; i++) {
            sum += Math.pow(offsets[i] - start - slope * i / (offsets.length - 1), 2);
        }
        return Math.sqrt(sum / offsets.length);
    }

    Point crossing(FittedLine other) {
        return Point.crossing(from, to, other.from, other.to);
    }
}
