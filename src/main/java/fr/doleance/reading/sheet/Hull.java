package fr.doleance.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The convex hull of points (Andrew's monotone chain), clockwise on a screen. */
final class Hull {
    private Hull() {}

    static List<Point> of(List<Point> points) {
        List<Point> sorted = points.stream()
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
        List<Point> hull = new ArrayList<>();
        sorted.forEach(point -> add(hull, point, 1));
        int upper = hull.size();
        for (int i = sorted.size() - 2; i >= 0; i--) {
            add(hull, sorted.get(i), upper);
        }
        if (hull.size() > 1) {
            hull.remove(hull.size() - 1);
        }
        return hull;
    }

    private static void add(List<Point> hull, Point point, int kept) {
        while (hull.size() > kept && Point.turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
            hull.remove(hull.size() - 1);
        }
        hull.add(point);
    }
}
