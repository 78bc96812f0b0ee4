package fr.doleance.reading.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The dots and dashes of dotted lines and of frames that a fax broke: many thin shapes in a row. Dots over letters stand less level. */
final class DottedRules {
    private static final double THIN_MILLIMETRES = 0.6;
    private static final double LEVEL_MILLIMETRES = 0.5;
    private static final double LEAST_MILLIMETRES = 12;
    private static final int FEWEST = 8;

    private final double dotsPerMillimetre;

    DottedRules(double dotsPerMillimetre) {
        this.dotsPerMillimetre = dotsPerMillimetre;
    }

    /** The shapes that belong to no dotted rule. */
    List<InkShape> without(List<InkShape> shapes) {
        double thin = THIN_MILLIMETRES * dotsPerMillimetre;
        Set<InkShape> dots = new HashSet<>();
        addRows(
                shapes.stream().filter(shape -> shape.extent().height() <= thin).toList(),
                shape -> shape.extent().centreY(),
                shape -> shape.extent().centreX(),
                dots);
        addRows(
                shapes.stream().filter(shape -> shape.extent().width() <= thin).toList(),
                shape -> shape.extent().centreX(),
                shape -> shape.extent().centreY(),
                dots);
        return shapes.stream().filter(shape -> !dots.contains(shape)).toList();
    }

    /** @param level what is alike along a rule; {@code along} what grows */
    private void addRows(
            List<InkShape> thin,
            ToDoubleFunction<InkShape> level,
            ToDoubleFunction<InkShape> along,
            Set<InkShape> dots) {
        List<InkShape> sorted = new ArrayList<>(thin);
        sorted.sort(Comparator.comparingDouble(level));
        int first = 0;
        for (int last = 0; last < sorted.size(); last++) {
            while (level.applyAsDouble(sorted.get(last)) - level.applyAsDouble(sorted.get(first))
                    > LEVEL_MILLIMETRES * dotsPerMillimetre) {
                first++;
            }
            if (last - first + 1 >= FEWEST) {
                addRow(sorted.subList(first, last + 1), along, dots);
            }
        }
    }

    private void addRow(List<InkShape> row, ToDoubleFunction<InkShape> along, Set<InkShape> dots) {
        var extent = row.stream().mapToDouble(along).summaryStatistics();
        if (extent.getMax() - extent.getMin() > LEAST_MILLIMETRES * dotsPerMillimetre) {
            dots.addAll(row);
        }
    }
}
