package fr.doleance.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trained model: for each outcome a weight per feature. Immutable, so one instance serves all threads.
 *
 * @param name name and the first 12 characters of the model's SHA-256, as complaint.json tells it
 * @param outcomes in the order of the weights
 * @param weights one row an outcome, one column a feature
 * @param bias one an outcome
 * @param temperature divides the scores so that probabilities are as sure as they are right; above 0
 */
public record SubjectModel(
        String name,
        List<String> outcomes,
        FeatureSpace features,
        float[][] weights,
        float[] bias,
        double temperature) {
    private static final String SHIPPED = "subjects.model";

    public SubjectModel {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The model inside the jar.
     *
     * @throws RefusedModel when its hash is not the one it was written with
     */
    public static SubjectModel shipped() {
        try (InputStream stream = SubjectModel.class.getResourceAsStream(SHIPPED)) {
            return ModelFile.read(stream);
        } catch (IOException exception) {
            throw new UncheckedIOException("the shipped model of subjects cannot be read", exception);
        }
    }

    /** The same model at another temperature. */
    public SubjectModel at(double otherTemperature) {
        return new SubjectModel(name, outcomes, features, weights, bias, otherTemperature);
    }

    /** How likely each outcome is for a text, judged by its words alone. */
    public SubjectProbabilities judge(List<String> words) {
        double[] scores = scores(features.weigh(words));
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int outcome = 0; outcome < scores.length; outcome++) {
            scores[outcome] = Math.exp((scores[outcome] - highest) / temperature);
            sum += scores[outcome];
        }
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int outcome = 0; outcome < scores.length; outcome++) {
            probabilities.put(outcomes.get(outcome), scores[outcome] / sum);
        }
        return new SubjectProbabilities(probabilities);
    }

    private double[] scores(Map<Integer, Double> weighed) {
        double[] scores = new double[outcomes.size()];
        for (int outcome = 0; outcome < scores.length; outcome++) {
            double score = bias[outcome];
            for (Map.Entry<Integer, Double> feature : weighed.entrySet()) {
                score += weights[outcome][feature.getKey()] * feature.getValue();
            }
            scores[outcome] = score;
        }
        return scores;
    }

    /** A feature's weight for an outcome compared with its mean over all outcomes: above 0 it speaks for the outcome. */
    double speaksFor(String outcome, int feature) {
        double mean = 0;
        for (float[] row : weights) {
            mean += row[feature] / weights.length;
        }
        return weights[outcomes.indexOf(outcome)][feature] - mean;
    }
}
