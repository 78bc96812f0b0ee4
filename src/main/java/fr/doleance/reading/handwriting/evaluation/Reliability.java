package fr.doleance.reading.handwriting.evaluation;

import fr.doleance.reading.handwriting.LineWord;
import java.util.Arrays;
import java.util.List;

/** How many of the words that were seen so clearly are right: a table by tenths. A word counts as right when the text holds it. */
final class Reliability {
    private static final int STEPS = 20;

    private final int[] right = new int[STEPS + 1];
    private final int[] all = new int[STEPS + 1];

    void add(String expected, List<LineWord> words) {
        List<String> there = Arrays.asList(expected.split(" "));
        for (LineWord word : words) {
            int step = (int) (STEPS * word.clarity());
            all[step]++;
            right[step] += there.contains(word.text()) ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (int step = 0; step <= STEPS; step++) {
            if (all[step] > 0) {
                table.append(String.format(
                        "clarity from %.2f: %d words, %.3f right%n",
                        (double) step / STEPS, all[step], (double) right[step] / all[step]));
            }
        }
        return table.toString();
    }
}
