package fr.doleance.reading.handwriting.evaluation;

import java.util.List;

/** Letters and words to change in all that was read, against what stands there. Long texts weigh more than short ones. */
final class ErrorRates {
    private long letterEdits;
    private long letters;
    private long wordEdits;
    private long words;

    void add(String expected, String read) {
        List<String> expectedWords = List.of(expected.split(" "));
        letterEdits += distance(letters(expected), letters(read));
        letters += expected.codePointCount(0, expected.length());
        wordEdits += distance(expectedWords, List.of(read.split(" ")));
        words += expectedWords.size();
    }

    private static List<Integer> letters(String text) {
        return text.codePoints().boxed().toList();
    }

    /** Levenshtein's distance. */
    private static <T> int distance(List<T> expected, List<T> read) {
        int[] row = new int[read.size() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= expected.size(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int change = diagonal + (expected.get(line - 1).equals(read.get(column - 1)) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[read.size()];
    }

    double characters() {
        return (double) letterEdits / Math.max(1, letters);
    }

    double words() {
        return (double) wordEdits / Math.max(1, words);
    }
}
