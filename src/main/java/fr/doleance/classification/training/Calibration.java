package fr.doleance.classification.training;

import fr.doleance.classification.SubjectProbabilities;
import fr.doleance.classification.training.CrossValidation.Unseen;
import java.util.List;

/** Finds the temperature at which the model's probabilities are as sure as they are right, on texts it did not see. */
final class Calibration {
    private static final double LOWEST = 0.2;
    private static final double HIGHEST = 3;
    private static final double STEP = 0.05;

    private Calibration() {}

    /** The temperature with the least log loss. */
    static double of(List<Unseen> unseen) {
        record Judged(SubjectProbabilities probabilities, String truth) {}
        List<Judged> judged = unseen.stream()
                .map(one -> new Judged(
                        one.model().judge(one.text().words()), one.text().subject()))
                .toList();
        double best = 1;
        double leastLoss = Double.POSITIVE_INFINITY;
        for (double temperature = LOWEST; temperature <= HIGHEST; temperature += STEP) {
            double loss = 0;
            for (Judged one : judged) {
                loss -= Math.log(one.probabilities().sharpened(temperature).of(one.truth()));
            }
            if (loss < leastLoss) {
                leastLoss = loss;
                best = temperature;
            }
        }
        return best;
    }
}
