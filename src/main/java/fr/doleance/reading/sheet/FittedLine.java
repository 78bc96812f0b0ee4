package fr.doleance.reading.sheet;

/** A straight line through a side as it was followed; where that failed, through its corners. */
record FittedLine(Point from, Point to) {

    static FittedLine along(Point from, Point to, SideCurve curve, double reliable) {
        if (curve.reliability() < reliable) {
            return new FittedLine(from, to);
        }
        LeastSquares fit = LeastSquares.through(curve.offsets());
        Point inward = Point.inward(from, to);
        return new FittedLine(from.along(inward, fit.at(0)), to.along(inward, fit.at(1)));
    }

    Point crossing(FittedLine other) {
        return Point.crossing(from, to, other.from, other.to);
    }
}
