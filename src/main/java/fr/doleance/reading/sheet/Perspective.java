package fr.doleance.reading.sheet;

import java.util.List;

/**
 * Maps the unit square to an outline, as a camera sees a rectangle.
 *
 * <p>Source: P. Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, 2.2.3 (square to quadrilateral).
 */
public final class Perspective {
    private final double a;
    private final double b;
    private final double c;
    private final double d;
    private final double e;
    private final double f;
    private final double g;
    private final double h;

    Perspective(Outline outline) {
        this(outline.corners());
    }

    /** @param corners four points, where the square's corners (0, 0), (1, 0), (1, 1) and (0, 1) are seen */
    public Perspective(List<Point> corners) {
        Point p0 = corners.get(0);
        Point p1 = corners.get(1);
        Point p2 = corners.get(2);
        Point p3 = corners.get(3);
        double sumX = p0.x() - p1.x() + p2.x() - p3.x();
        double sumY = p0.y() - p1.y() + p2.y() - p3.y();
        double x1 = p1.x() - p2.x();
        double x2 = p3.x() - p2.x();
        double y1 = p1.y() - p2.y();
        double y2 = p3.y() - p2.y();
        double across = x1 * y2 - x2 * y1;
        g = (sumX * y2 - x2 * sumY) / across;
        h = (x1 * sumY - sumX * y1) / across;
        a = p1.x() - p0.x() + g * p1.x();
        b = p3.x() - p0.x() + h * p3.x();
        c = p0.x();
        d = p1.y() - p0.y() + g * p1.y();
        e = p3.y() - p0.y() + h * p3.y();
        f = p0.y();
    }

    /** Where a point of the square, or of its plane, is seen. */
    public Point at(double u, double v) {
        double scale = scale(u, v);
        return new Point(x(u, v, scale), y(u, v, scale));
    }

    double scale(double u, double v) {
        return 1 / (g * u + h * v + 1);
    }

    double x(double u, double v, double scale) {
        return (a * u + b * v + c) * scale;
    }

    double y(double u, double v, double scale) {
        return (d * u + e * v + f) * scale;
    }
}
