package fr.doleance.evaluation;

import java.util.ArrayList;
import java.util.List;

/** How often values of a confidence are right: what the confidence promises beside what it keeps. */
final class Reliability {
    private static final double[] STEPS = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01};

    private record Sample(double confidence, boolean right) {}

    private final List<Sample> samples = new ArrayList<>();

    void add(double confidence, boolean right) {
        samples.add(new Sample(confidence, right));
    }

    /** A line a step: values, and the share that is right. */
    String table() {
        StringBuilder table = new StringBuilder(String.format("%-12s%8s%8s%n", "confidence", "values", "right"));
        for (int step = 0; step + 1 < STEPS.length; step++) {
            table.append(line(STEPS[step], STEPS[step + 1]));
        }
        return table.append(String.format(
                        "from 0.90: %.1f %% right, %.1f %% of all values%n", 100 * right(0.9, 2), 100 * share(0.9)))
                .toString();
    }

    private String line(double from, double to) {
        return String.format(
                "%.2f–%.2f   %8d%8.3f%n",
                from, Math.min(1, to), between(from, to).size(), right(from, to));
    }

    private double right(double from, double to) {
        return between(from, to).stream()
                .mapToDouble(sample -> sample.right() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private double share(double from) {
        return samples.isEmpty() ? 0 : (double) between(from, 2).size() / samples.size();
    }

    private List<Sample> between(double from, double to) {
        return samples.stream()
                .filter(sample -> sample.confidence() >= from && sample.confidence() < to)
                .toList();
    }
}
