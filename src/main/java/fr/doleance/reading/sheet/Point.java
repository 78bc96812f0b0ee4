package fr.doleance.reading.sheet;

/** A point in pixels. */
public record Point(double x, double y) {
    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    Point towards(Point other, double share) {
        return new Point(x + share * (other.x - x), y + share * (other.y - y));
    }

    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** Twice the signed area of the triangle: above 0 when the turn at {@code b} is clockwise on a screen. */
    static double turn(Point a, Point b, Point c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    }

    /** Across a side that is followed clockwise on a screen: one pixel towards the inside. */
    static Point inward(Point from, Point to) {
        double length = from.distance(to);
        return new Point(-(to.y - from.y) / length, (to.x - from.x) / length);
    }

    /** The point this far along a direction. */
    Point along(Point direction, double distance) {
        return plus(distance * direction.x, distance * direction.y);
    }

    /** Where two lines, each given by two points, meet; null when they are parallel. */
    static Point crossing(Point a, Point b, Point c, Point d) {
        double across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
        if (Math.abs(across) < 1e-9) {
            return null;
        }
        double share = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
        return a.towards(b, share);
    }
}
