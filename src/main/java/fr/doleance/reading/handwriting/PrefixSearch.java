package fr.doleance.reading.handwriting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The text that a line's columns most likely spell: a search over prefixes that keeps the eight best at each column, and where a
 * language is given listens to it. Weights were tuned on validation writers, see src/training/handwriting.
 */
final class PrefixSearch {
    private static final int BEAMS = 8;
    private static final double LANGUAGE_WEIGHT = 0.4;
    /** For each letter: makes up for what the language takes away. */
    private static final double LETTER_BONUS = 1.4;

    private static final float LEAST = (float) Math.log(1e-3);

    private final Alphabet alphabet;
    private final LetterLanguage language;
    private final double trust;

    /** @param trust in the language, 0 to 1: numbers and codes follow none */
    PrefixSearch(Alphabet alphabet, LetterLanguage language, double trust) {
        this.alphabet = alphabet;
        this.language = language;
        this.trust = trust;
    }

    String text(float[][] guesses) {
        Map<String, Beam> beams = Map.of("", new Beam(0, Double.NEGATIVE_INFINITY, 0));
        for (float[] column : guesses) {
            beams = best(extended(beams, column));
        }
        return beams.keySet().iterator().next();
    }

    private Map<String, Beam> extended(Map<String, Beam> beams, float[] column) {
        Map<String, Beam> found = new LinkedHashMap<>();
        beams.forEach((text, beam) -> {
            stay(found, text, beam, column);
            for (int symbol = 1; symbol < column.length; symbol++) {
                if (column[symbol] > LEAST) {
                    lengthen(found, text, beam, symbol, column[symbol]);
                }
            }
        });
        return found;
    }

    private void stay(Map<String, Beam> found, String text, Beam beam, float[] column) {
        Beam old = found.getOrDefault(text, Beam.none(beam.language));
        double repeated = text.isEmpty() ? Double.NEGATIVE_INFINITY : beam.letter + column[alphabet.symbol(last(text))];
        double blank = sum(old.blank, beam.total() + column[Alphabet.BLANK]);
        found.put(text, new Beam(blank, sum(old.letter, repeated), beam.language));
    }

    private void lengthen(Map<String, Beam> found, String text, Beam beam, int symbol, float chance) {
        char letter = alphabet.letter(symbol);
        boolean doubled = !text.isEmpty() && last(text) == letter;
        double reached = (doubled ? beam.blank : beam.total()) + chance;
        if (reached == Double.NEGATIVE_INFINITY) {
            return;
        }
        String longer = text + letter;
        Beam old = found.get(longer);
        if (old == null) {
            old = Beam.none(beam.language + languageScore(text, letter));
        }
        found.put(longer, new Beam(old.blank, sum(old.letter, reached), old.language));
    }

    private double languageScore(String text, char letter) {
        return trust == 0 ? 0 : trust * (LANGUAGE_WEIGHT * language.score(text, letter) + LETTER_BONUS);
    }

    private static Map<String, Beam> best(Map<String, Beam> found) {
        Map<String, Beam> best = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().score()))
                .limit(BEAMS)
                .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
        return best;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Logarithm of the sum of two chances given as logarithms. */
    private static double sum(double one, double other) {
        double larger = Math.max(one, other);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + Math.log1p(Math.exp(Math.min(one, other) - larger));
    }

    /** A prefix's log-chance of ending in a blank and in its last letter, and what the language says of it. */
    private record Beam(double blank, double letter, double language) {
        static Beam none(double language) {
            return new Beam(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, language);
        }

        double total() {
            return sum(blank, letter);
        }

        double score() {
            return total() + language;
        }
    }
}
