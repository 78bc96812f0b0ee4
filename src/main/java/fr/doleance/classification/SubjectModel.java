package fr.doleance.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trained model: for each outcome a weight per feature. Immutable, so one instance serves all threads.
 *
 * @param name name and the first 12 characters of the model's SHA-256, as complaint.json tells it
 * @param outcomes in the order of the weights
 * @param weights one row an outcome, one column a feature: each outcome against all others
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

    /**
     * The model that was learnt from this insurer's decisions, or the shipped one where there is none.
     *
     * @param learnt where {@code learn} writes it
     * @throws RefusedModel when its hash is not the one it was written with
     */
    public static SubjectModel inUse(Path learnt) {
        if (!Files.exists(learnt)) {
            return shipped();
        }
        try (InputStream stream = Files.newInputStream(learnt)) {
            return ModelFile.read(stream);
        } catch (IOException exception) {
            throw new UncheckedIOException("the learnt model of subjects cannot be read", exception);
        }
    }

    /** The same model at another temperature. */
    public SubjectModel at(double otherTemperature) {
        return new SubjectModel(name, outcomes, features, weights, bias, otherTemperature);
    }

    /** How likely each outcome is for a text, judged by its words alone. */
    public SubjectProbabilities judge(List<String> words) {
        Map<Integer, Double> weighed = features.weigh(words);
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            probabilities.put(outcomes.get(outcome), 1 / (1 + Math.exp(-score(outcome, weighed))));
        }
        return new SubjectProbabilities(probabilities).sharpened(temperature);
    }

    private double score(int outcome, Map<Integer, Double> weighed) {
        double score = bias[outcome];
        for (Map.Entry<Integer, Double> feature : weighed.entrySet()) {
            score += weights[outcome][feature.getKey()] * feature.getValue();
        }
        return score;
    }

    /** A feature's weight for an outcome: above 0 it speaks for it. */
    double speaksFor(String outcome, int feature) {
        return weights[outcomes.indexOf(outcome)][feature];
    }
}
