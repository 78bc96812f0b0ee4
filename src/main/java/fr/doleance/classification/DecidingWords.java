package fr.doleance.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** Traces a decision back to words: each gets its own share, half of its pairs' and that of the runs of letters inside it. */
final class DecidingWords {
    private static final int SHOWN = 8;
    private static final int SHORTEST_SHOWN = 3;
    private static final Set<String> COMMON = commonWords();

    private DecidingWords() {}

    /**
     * @param weight how much all its occurrences speak for the outcome; negative when against it
     */
    record DecidingWord(String word, double weight) {}

    /** The words that spoke loudest for or against an outcome, loudest first. Numbers and words such as « mais » are left out. */
    static List<DecidingWord> of(List<String> words, String outcome, SubjectModel model) {
        Map<String, Double> totals = new TreeMap<>();
        double[] shares = shares(words, outcome, model);
        for (int position = 0; position < words.size(); position++) {
            totals.merge(words.get(position), shares[position], Double::sum);
        }
        return totals.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= SHORTEST_SHOWN && !COMMON.contains(entry.getKey()))
                .map(entry -> new DecidingWord(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((DecidingWord word) -> -Math.abs(word.weight())))
                .limit(SHOWN)
                .toList();
    }

    private static double[] shares(List<String> words, String outcome, SubjectModel model) {
        Map<Integer, Double> weighed = model.features().weigh(words);
        Map<Integer, Double> counts = model.features().counts(words);
        double[] shares = new double[words.size()];
        for (int position = 0; position < words.size(); position++) {
            List<String> own = new ArrayList<>(TextFeatures.letterRuns(words.get(position)));
            own.add(TextFeatures.word(words.get(position)));
            for (String feature : own) {
                shares[position] += share(feature, outcome, model, weighed, counts);
            }
            if (position + 1 < words.size()) {
                String pair = TextFeatures.pair(words.get(position), words.get(position + 1));
                double half = share(pair, outcome, model, weighed, counts) / 2;
                shares[position] += half;
                shares[position + 1] += half;
            }
        }
        return shares;
    }

    private static double share(
            String feature,
            String outcome,
            SubjectModel model,
            Map<Integer, Double> weighed,
            Map<Integer, Double> counts) {
        Integer number = model.features().number(feature);
        return number == null ? 0 : model.speaksFor(outcome, number) * weighed.get(number) / counts.get(number);
    }

    private static Set<String> commonWords() {
        Set<String> common = new HashSet<>();
        for (Object word : FrenchAnalyzer.getDefaultStopSet()) {
            common.addAll(FrenchWords.of(new String((char[]) word)));
        }
        return Set.copyOf(common);
    }
}
