package fr.doleance.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The four corners of a sheet: top left, top right, bottom right, bottom left as the picture lies. */
record Outline(List<Point> corners) {
    static final int SIDES = 4;
    /** Sheets beside each other from the left; those above each other from the top. */
    static final Comparator<Outline> READING_ORDER = (one, other) -> one.overlapsAcross(other)
            ? Double.compare(one.top(), other.top())
            : Double.compare(one.left(), other.left());

    Outline {
        corners = List.copyOf(corners);
    }

    /** The smallest outline around a hull that greedy joining of its edges finds; null for a hull that is a line. */
    static Outline around(List<Point> hull) {
        List<Point> points = new ArrayList<>(hull);
        while (points.size() > SIDES) {
            if (!dropCheapestEdge(points)) {
                return null;
            }
        }
        return points.size() == SIDES ? new Outline(fromTopLeft(points)) : null;
    }

    /** Lengthens the neighbours of the edge whose loss adds the least area until they meet. */
    private static boolean dropCheapestEdge(List<Point> points) {
        int count = points.size();
        int cheapest = -1;
        double least = Double.MAX_VALUE;
        Point best = null;
        for (int i = 0; i < count; i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % count);
            Point meeting = Point.crossing(points.get((i + count - 1) % count), a, points.get((i + 2) % count), b);
            if (meeting == null || Point.turn(a, meeting, b) <= 0) {
                continue;
            }
            double area = Point.turn(a, meeting, b);
            if (area < least) {
                least = area;
                cheapest = i;
                best = meeting;
            }
        }
        if (best == null) {
            return false;
        }
        points.set(cheapest, best);
        points.remove((cheapest + 1) % count);
        return true;
    }

    private static List<Point> fromTopLeft(List<Point> clockwise) {
        int first = 0;
        for (int i = 1; i < SIDES; i++) {
            Point point = clockwise.get(i);
            if (point.x() + point.y()
                    < clockwise.get(first).x() + clockwise.get(first).y()) {
                first = i;
            }
        }
        List<Point> ordered = new ArrayList<>();
        for (int i = 0; i < SIDES; i++) {
            ordered.add(clockwise.get((first + i) % SIDES));
        }
        return ordered;
    }

    Point from(int side) {
        return corners.get(side);
    }

    Point to(int side) {
        return corners.get((side + 1) % SIDES);
    }

    double length(int side) {
        return from(side).distance(to(side));
    }

    double area() {
        return (Point.turn(corners.get(0), corners.get(1), corners.get(2))
                        + Point.turn(corners.get(0), corners.get(2), corners.get(3)))
                / 2;
    }

    Outline scaled(double factor) {
        return new Outline(corners.stream()
                .map(point -> new Point(point.x() * factor, point.y() * factor))
                .toList());
    }

    /** The same with each corner moved outwards by {@code distance} pixels across and down. */
    Outline grown(double distance) {
        double centreX = corners.stream().mapToDouble(Point::x).average().orElseThrow();
        double centreY = corners.stream().mapToDouble(Point::y).average().orElseThrow();
        return new Outline(corners.stream()
                .map(point -> point.plus(
                        distance * Math.signum(point.x() - centreX), distance * Math.signum(point.y() - centreY)))
                .toList());
    }

    boolean contains(double x, double y) {
        Point point = new Point(x, y);
        for (int side = 0; side < SIDES; side++) {
            if (Point.turn(from(side), to(side), point) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean overlapsAcross(Outline other) {
        return Math.min(right(), other.right()) - Math.max(left(), other.left())
                > Math.min(right() - left(), other.right() - other.left()) / 2;
    }

    private double left() {
        return corners.stream().mapToDouble(Point::x).min().orElseThrow();
    }

    private double right() {
        return corners.stream().mapToDouble(Point::x).max().orElseThrow();
    }

    private double top() {
        return corners.stream().mapToDouble(Point::y).min().orElseThrow();
    }

    double width() {
        return Math.max(length(0), length(2));
    }

    double height() {
        return Math.max(length(1), length(3));
    }
}
