package fr.doleance.reading.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Groups a page's shapes into lines of writing, from left to right: a shape goes on with the line whose core lies at its own core's
 * height. A wide gap ends a line, so that columns, and a form's label and its answer, are lines of their own.
 */
final class WritingLines {
    private static final double SMALL_MILLIMETRES = 1.7;
    private static final double SPECK_MILLIMETRES = 0.25;
    private static final double TALLEST_MILLIMETRES = 22;
    private static final double WIDEST_GAP_MILLIMETRES = 9;
    private static final double FARTHEST_ACCENT_MILLIMETRES = 2.5;
    private static final double SAME_LINE = 0.4;

    private final double dotsPerMillimetre;
    private final List<WritingLine> lines = new ArrayList<>();

    private WritingLines(double dotsPerMillimetre) {
        this.dotsPerMillimetre = dotsPerMillimetre;
    }

    /** Lines from top to bottom. */
    static List<WritingLine> of(List<InkShape> shapes, double dotsPerMillimetre) {
        WritingLines found = new WritingLines(dotsPerMillimetre);
        List<InkShape> sorted = shapes.stream()
                .filter(shape -> !found.isNoise(shape))
                .sorted(Comparator.comparingInt(shape -> shape.extent().left()))
                .toList();
        sorted.stream().filter(shape -> !found.isSmall(shape)).forEach(found::add);
        List<InkShape> lonely = sorted.stream()
                .filter(found::isSmall)
                .filter(shape -> !found.addSmall(shape))
                .toList();
        lonely.forEach(found::add);
        return found.lines.stream()
                .sorted(Comparator.comparingDouble(WritingLine::coreMiddle))
                .toList();
    }

    private boolean isNoise(InkShape shape) {
        double speck = SPECK_MILLIMETRES * dotsPerMillimetre;
        Extent extent = shape.extent();
        return extent.width() < speck && extent.height() < speck
                || extent.height() > TALLEST_MILLIMETRES * dotsPerMillimetre;
    }

    private boolean isSmall(InkShape shape) {
        return shape.extent().height() < SMALL_MILLIMETRES * dotsPerMillimetre;
    }

    private void add(InkShape shape) {
        double widest = WIDEST_GAP_MILLIMETRES * dotsPerMillimetre;
        WritingLine line = lines.stream()
                .filter(other -> other.gap(shape) < widest && other.overlap(shape) > SAME_LINE)
                .max(Comparator.comparingDouble(other -> other.fits(shape)))
                .orElseGet(this::newLine);
        line.add(shape);
    }

    private WritingLine newLine() {
        WritingLine line = new WritingLine();
        lines.add(line);
        return line;
    }

    /** Whether a line was near enough. */
    private boolean addSmall(InkShape shape) {
        Optional<WritingLine> nearest = lines.stream()
                .filter(line -> isNear(line, shape))
                .min(Comparator.comparingDouble(line -> distance(line, shape)));
        nearest.ifPresent(line -> line.addSmall(shape));
        return nearest.isPresent();
    }

    private boolean isNear(WritingLine line, InkShape shape) {
        double reach = FARTHEST_ACCENT_MILLIMETRES * dotsPerMillimetre;
        return line.extent().gapAcross(shape.extent()) < reach
                && line.extent().gapDown(shape.extent()) < reach
                && distance(line, shape) < reach;
    }

    /** How far a small shape lies outside the larger shapes of a line: the nearest of them counts. */
    private static double distance(WritingLine line, InkShape shape) {
        double nearest = Double.MAX_VALUE;
        for (InkShape other : line.shapes()) {
            Extent there = other.extent();
            nearest = Math.min(nearest, there.gapAcross(shape.extent()) + there.gapDown(shape.extent()));
        }
        return nearest;
    }
}
