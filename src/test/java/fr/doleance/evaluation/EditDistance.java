package fr.doleance.evaluation;

import java.util.Arrays;

/** Levenshtein's distance between two texts, in characters. */
public final class EditDistance {
    private EditDistance() {}

    public static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, index -> index);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
