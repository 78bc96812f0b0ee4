package fr.doleance.related;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A short likeness of a text (MinHash, Broder 1997): the share of equal places in two signatures estimates the share of five-letter
 * sequences that both texts have (Jaccard). Sequences of letters, not of words, because a scan misreads letters.
 */
final class TextSignature {
    private static final int PLACES = 128;
    private static final int SEQUENCE = 5;
    /** Characters; shorter texts are alike by chance. */
    private static final int SHORTEST = 80;

    private static final int HEX_DIGITS = 8;

    private TextSignature() {}

    /** The signature, or an empty text where there is too little to compare. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        if (plain.length() < SHORTEST) {
            return "";
        }
        int[] least = new int[PLACES];
        java.util.Arrays.fill(least, Integer.MAX_VALUE);
        for (int start = 0; start + SEQUENCE <= plain.length(); start++) {
            long sequence = plain.substring(start, start + SEQUENCE).hashCode();
            for (int place = 0; place < PLACES; place++) {
                least[place] = Math.min(least[place], mixed(sequence, place));
            }
        }
        StringBuilder signature = new StringBuilder(PLACES * HEX_DIGITS);
        for (int value : least) {
            signature.append(String.format("%08x", value));
        }
        return signature.toString();
    }

    /** A different hash at each place: the finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static int mixed(long sequence, int place) {
        long mixed = sequence + (place + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) ((mixed ^ (mixed >>> 31)) >>> 33);
    }

    /** How much two texts have in common, 0 to 1; 0 where one has no signature. */
    static double likeness(String one, String other) {
        if (one.isEmpty() || one.length() != other.length()) {
            return 0;
        }
        int equal = 0;
        for (int place = 0; place < one.length(); place += HEX_DIGITS) {
            equal += one.regionMatches(place, other, place, HEX_DIGITS) ? 1 : 0;
        }
        return (double) equal * HEX_DIGITS / one.length();
    }
}
