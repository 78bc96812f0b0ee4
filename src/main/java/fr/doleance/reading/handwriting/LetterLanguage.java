package fr.doleance.reading.handwriting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Which letter follows which in French: n-grams of letters with Witten and Bell's smoothing, as counted by
 * src/training/handwriting/language.py. A line starts with a space, since it mostly starts with a word.
 */
final class LetterLanguage {
    private final Map<String, Followers> following;
    private final int order;
    private final double unknown;
    private final Map<String, Double> known = new HashMap<>();

    private LetterLanguage(Map<String, Followers> following, int letters) {
        this.following = following;
        this.order =
                1 + following.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.unknown = 1.0 / letters;
    }

    /** @param letters how many letters the alphabet has */
    static LetterLanguage load(int letters) {
        Map<String, Followers> following = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(ModelFiles.open("language.tsv.gz")), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                following.put(cells[0], Followers.of(cells));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new LetterLanguage(following, letters);
    }

    /** Natural logarithm of the chance that {@code letter} follows {@code text}. */
    double score(String text, char letter) {
        String before = " " + text;
        String context = before.substring(Math.max(0, before.length() - order + 1));
        return known.computeIfAbsent(context + letter, key -> Math.log(chance(context, letter)));
    }

    private double chance(String context, char letter) {
        double shorter = context.isEmpty() ? unknown : 0;
        Followers followers = following.get(context);
        if (!context.isEmpty()) {
            shorter = chance(context.substring(1), letter);
        }
        return followers == null ? shorter : followers.chance(letter, shorter);
    }

    /** The letters seen after a context and how often each. */
    private record Followers(char[] letters, int[] counts, int total) {
        static Followers of(String[] cells) {
            char[] letters = new char[cells.length - 1];
            int[] counts = new int[cells.length - 1];
            int total = 0;
            for (int i = 1; i < cells.length; i++) {
                letters[i - 1] = cells[i].charAt(0);
                counts[i - 1] = Integer.parseInt(cells[i].substring(1));
                total += counts[i - 1];
            }
            return new Followers(letters, counts, total);
        }

        double chance(char letter, double shorter) {
            int count = 0;
            for (int i = 0; i < letters.length; i++) {
                count = letters[i] == letter ? counts[i] : count;
            }
            return (count + letters.length * shorter) / (total + letters.length);
        }
    }
}
