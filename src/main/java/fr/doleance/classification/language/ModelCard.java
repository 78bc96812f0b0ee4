package fr.doleance.classification.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import fr.doleance.complaint.Flag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * What the training wrote beside the network.
 *
 * @param sha256 of the network's bytes, hexadecimal
 * @param vocabularySha256 of the vocabulary's bytes, hexadecimal
 * @param outcomes in the order of the network's answers
 * @param signals in the order of the network's answers
 * @param thresholds from which probability on a signal is said to hold; a signal without one is not asserted
 * @param longest most pieces of a text that are looked at
 * @param beginning how many of them come from the beginning of a longer text
 */
record ModelCard(
        String sha256,
        String vocabularySha256,
        List<String> outcomes,
        List<Flag> signals,
        Map<Flag, Double> thresholds,
        int longest,
        int beginning) {
    ModelCard {
        outcomes = List.copyOf(outcomes);
        signals = List.copyOf(signals);
        thresholds = Map.copyOf(thresholds);
    }

    static ModelCard read(InputStream stream) throws IOException {
        return new ObjectMapper()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .readValue(stream, ModelCard.class);
    }
}
