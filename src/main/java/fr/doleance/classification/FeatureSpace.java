package fr.doleance.classification;

import java.util.ArrayList;
import java.util.Collection;
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
     * In how many texts a feature must stand.
     *
     * @param wordTexts of invented texts, for a word or pair
     * @param letterTexts of invented texts, for a run of letters
     * @param claimantTexts of claimants' texts, for any feature: what fewer of them share may be a name
     */
    public record Least(int wordTexts, int letterTexts, int claimantTexts) {
        private int inventedTexts(String feature) {
            return feature.charAt(0) == TextFeatures.WORDS ? wordTexts : letterTexts;
        }
    }

    /** The features that enough of the invented texts have, or enough of the claimants' ones. */
    public static FeatureSpace of(List<List<String>> invented, List<List<String>> claimants, Least least) {
        Map<String, Integer> textsOfClaimants = textsWith(claimants);
        Map<String, Integer> textsWith = textsWith(invented);
        textsWith
                .entrySet()
                .removeIf(entry -> entry.getValue() < least.inventedTexts(entry.getKey())
                        && textsOfClaimants.getOrDefault(entry.getKey(), 0) < least.claimantTexts());
        textsOfClaimants.forEach((feature, count) -> {
            if (textsWith.containsKey(feature) || count >= least.claimantTexts()) {
                textsWith.merge(feature, count, Integer::sum);
            }
        });
        return new FeatureSpace(
                new ArrayList<>(textsWith.keySet()), rarity(textsWith.values(), invented.size() + claimants.size()));
    }

    private static Map<String, Integer> textsWith(List<List<String>> texts) {
        Map<String, Integer> textsWith = new TreeMap<>();
        for (List<String> text : texts) {
            TextFeatures.of(text).stream().distinct().forEach(feature -> textsWith.merge(feature, 1, Integer::sum));
        }
        return textsWith;
    }

    private static float[] rarity(Collection<Integer> textsWith, int texts) {
        float[] rarity = new float[textsWith.size()];
        int number = 0;
        for (int count : textsWith) {
            rarity[number++] = (float) (Math.log((1.0 + texts) / (1.0 + count)) + 1);
        }
        return rarity;
    }
}
