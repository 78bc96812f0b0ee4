package fr.doleance.reading.handwriting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where in a line each letter of its text stands: the most likely way of the text through the columns (Viterbi). */
final class Alignment {
    private final float[][] guesses;
    private final int[] states;
    private final byte[][] steps;

    private Alignment(float[][] guesses, int[] states) {
        this.guesses = guesses;
        this.states = states;
        this.steps = new byte[guesses.length][states.length];
    }

    /**
     * A letter in its columns.
     *
     * @param probability of the letter at the column where it is clearest, 0 to 1
     */
    record Letter(char letter, int firstColumn, int lastColumn, double probability) {}

    /** The letters of a text that has a way through the columns; none where it has not. */
    static List<Letter> of(String text, float[][] guesses, Alphabet alphabet) {
        int[] states = new int[2 * text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            states[2 * i + 1] = alphabet.symbol(text.charAt(i));
        }
        if (text.isEmpty() || guesses.length < text.length()) {
            return List.of();
        }
        Alignment alignment = new Alignment(guesses, states);
        return alignment.letters(text, alignment.way());
    }

    private int[] way() {
        double[] scores = new double[states.length];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[0] = 0;
        for (int column = 0; column < guesses.length; column++) {
            scores = advanced(scores, column);
        }
        int last = states.length - 1;
        int state = scores[last] >= scores[last - 1] ? last : last - 1;
        int[] way = new int[guesses.length];
        for (int column = guesses.length - 1; column >= 0; column--) {
            way[column] = state;
            state -= steps[column][state];
        }
        return way;
    }

    private double[] advanced(double[] scores, int column) {
        double[] next = new double[states.length];
        for (int state = 0; state < states.length; state++) {
            byte step = bestStep(scores, state);
            steps[column][state] = step;
            next[state] = scores[state - step] + guesses[column][states[state]];
        }
        return next;
    }

    private byte bestStep(double[] scores, int state) {
        byte step = 0;
        if (state >= 1 && scores[state - 1] > scores[state]) {
            step = 1;
        }
        boolean skips = state >= 2 && states[state] != Alphabet.BLANK && states[state] != states[state - 2];
        return skips && scores[state - 2] > scores[state - step] ? 2 : step;
    }

    private List<Letter> letters(String text, int[] way) {
        List<Letter> letters = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            int state = 2 * i + 1;
            while (column < way.length && way[column] < state) {
                column++;
            }
            int first = column;
            double best = Double.NEGATIVE_INFINITY;
            while (column < way.length && way[column] == state) {
                best = Math.max(best, guesses[column][states[state]]);
                column++;
            }
            letters.add(new Letter(text.charAt(i), first, Math.max(first, column - 1), Math.exp(best)));
        }
        return letters;
    }
}
