package fr.doleance.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The features a model knows, with how rare each is; turns a text into weighed features (TF-IDF, each block of length 1). */
public final class FeatureSpace {
    private final List<String> names;
    private final float[] rarity;
    private final Map<String, Integer> index = new HashMap<>();

    /**
     * @param names the features in the order of their numbers
     * @param rarity inverse document frequency of each
     */
    public FeatureSpace(List<String> names, float[] rarity) {
        this.names = List.copyOf(names);
        this.rarity = rarity.clone();
        for (int number = 0; number < names.size(); number++) {
            index.put(names.get(number), number);
        }
    }

    public int size() {
        return names.size();
    }

    public List<String> names() {
        return names;
    }

    float rarity(int number) {
        return rarity[number];
    }

    /** A feature's number, or null for one that no training text had often enough. */
    Integer number(String feature) {
        return index.get(feature);
    }

    /** The weighed features of a text, by number: (1 + ln count) × rarity, then each block divided by its length. */
    public Map<Integer, Double> weigh(List<String> words) {
        Map<Integer, Double> weights = counts(words);
        weights.replaceAll((number, count) -> (1 + Math.log(count)) * rarity[number]);
        double wordLength = length(weights, TextFeatures.WORDS);
        double letterLength = length(weights, TextFeatures.LETTERS);
        weights.replaceAll(
                (number, weight) -> weight / (block(number) == TextFeatures.WORDS ? wordLength : letterLength));
        return weights;
    }

    /** How often each known feature occurs. Sorted by number, so that sums are the same on every run. */
    Map<Integer, Double> counts(List<String> words) {
        Map<Integer, Double> counts = new TreeMap<>();
        for (String feature : TextFeatures.of(words)) {
            Integer number = index.get(feature);
            if (number != null) {
                counts.merge(number, 1.0, Double::sum);
            }
        }
        return counts;
    }

    private double length(Map<Integer, Double> weights, char block) {
        double squares = 0;
        for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
            if (block(entry.getKey()) == block) {
                squares += entry.getValue() * entry.getValue();
            }
        }
        return Math.sqrt(squares);
    }

    private char block(int number) {
        return names.get(number).charAt(0);
    }

    /**
     * The features that enough of the given texts have.
     *
     * @param minimumWordTexts in how many texts a word or pair must stand
     * @param minimumLetterTexts in how many texts a run of letters must stand
     */
    public static FeatureSpace of(List<List<String>> texts, int minimumWordTexts, int minimumLetterTexts) {
        Map<String, Integer> textsWith = new TreeMap<>();
        for (List<String> text : texts) {
            TextFeatures.of(text).stream().distinct().forEach(feature -> textsWith.merge(feature, 1, Integer::sum));
        }
        textsWith
                .entrySet()
                .removeIf(entry -> entry.getValue()
                        < (entry.getKey().charAt(0) == TextFeatures.WORDS ? minimumWordTexts : minimumLetterTexts));
        float[] rarity = new float[textsWith.size()];
        int number = 0;
        for (int count : textsWith.values()) {
            rarity[number++] = (float) (Math.log((1.0 + texts.size()) / (1.0 + count)) + 1);
        }
        return new FeatureSpace(new ArrayList<>(textsWith.keySet()), rarity);
    }
}
