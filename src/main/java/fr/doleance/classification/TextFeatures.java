package fr.doleance.classification;

import java.util.ArrayList;
import java.util.List;

/**
 * Names what the model looks at in a text, word by word: the word, the pair with its successor, and the runs of 3 to 5 letters
 * inside it (which survive misspelling, inflection and OCR errors). Names start with their block: {@code w} words, {@code c} letters.
 */
public final class TextFeatures {
    /** Both blocks are weighed and normalised apart. */
    static final char WORDS = 'w';

    static final char LETTERS = 'c';
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;

    private TextFeatures() {}

    static String word(String word) {
        return "w " + word;
    }

    static String pair(String first, String second) {
        return "w " + first + ' ' + second;
    }

    /** Runs of letters of the word with a blank at either end, so that beginnings and endings are told from the middle. */
    static List<String> letterRuns(String word) {
        String padded = ' ' + word + ' ';
        List<String> runs = new ArrayList<>();
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            for (int start = 0; start + length <= padded.length(); start++) {
                runs.add("c " + padded.substring(start, start + length));
            }
        }
        return runs;
    }

    /** Every feature of a text, with repetitions. */
    public static List<String> of(List<String> words) {
        List<String> features = new ArrayList<>();
        for (int position = 0; position < words.size(); position++) {
            features.add(word(words.get(position)));
            if (position + 1 < words.size()) {
                features.add(pair(words.get(position), words.get(position + 1)));
            }
            features.addAll(letterRuns(words.get(position)));
        }
        return features;
    }
}
