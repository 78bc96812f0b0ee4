package fr.doleance.classification.language;

import fr.doleance.complaint.Flag;
import java.util.Map;

/**
 * What the language model thinks of a text.
 *
 * @param outcomes how likely each outcome is; the values add up to 1
 * @param signals how likely each signal that the model knows holds, each 0 to 1 for itself
 */
public record Judgement(Map<String, Double> outcomes, Map<Flag, Double> signals) {
    public Judgement {
        outcomes = Map.copyOf(outcomes);
        signals = Map.copyOf(signals);
    }
}
