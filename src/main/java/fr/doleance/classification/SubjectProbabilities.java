package fr.doleance.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How likely each outcome (a subject, entreprise, a-verifier, hors-reclamation) is; the values add up to 1. */
public record SubjectProbabilities(Map<String, Double> values) {
    public SubjectProbabilities {
        values = Map.copyOf(values);
    }

    public double of(String outcome) {
        return values.getOrDefault(outcome, 0.0);
    }

    /** Outcomes, likeliest first; ties by name. */
    public List<String> ranking() {
        List<String> outcomes = new ArrayList<>(values.keySet());
        outcomes.sort(
                Comparator.comparingDouble((String outcome) -> -of(outcome)).thenComparing(outcome -> outcome));
        return outcomes;
    }

    public String best() {
        return ranking().get(0);
    }

    /** The same judgement at another temperature: below 1 surer, above 1 less sure. */
    public SubjectProbabilities sharpened(double temperature) {
        return given(outcome -> Math.pow(of(outcome), 1 / temperature - 1));
    }

    /** What remains likely once something else was observed (Bayes), given how likely that observation is under each outcome. */
    SubjectProbabilities given(ToDoubleFunction<String> likelihood) {
        Map<String, Double> updated = new LinkedHashMap<>();
        values.forEach((outcome, probability) ->
                updated.put(outcome, Math.max(probability, Double.MIN_NORMAL) * likelihood.applyAsDouble(outcome)));
        double sum = updated.values().stream().mapToDouble(Double::doubleValue).sum();
        updated.replaceAll((outcome, probability) -> probability / sum);
        return new SubjectProbabilities(updated);
    }
}
