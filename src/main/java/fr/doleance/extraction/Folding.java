package fr.doleance.extraction;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Text without accents and capitals, for comparison.
 *
 * <p>{@link #fold} keeps every character's place, so that what a pattern finds in the folded text can be cut from the original.
 */
final class Folding {
    private Folding() {}

    /** As it is written, composed, with ordinary spaces: the form that all other classes of this package expect. */
    static String clean(String text) {
        return Normalizer.normalize(text, Form.NFC)
                .replaceAll("[\\u00A0\\u202F\\u2007\\u2009]", " ")
                .replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD]", "");
    }

    /** Lower case without accents, one character for one; typographic apostrophes, dashes and degree signs made plain. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            folded.append(fold(text.charAt(index)));
        }
        return folded.toString();
    }

    /** Only letters and digits, folded, words set apart by single spaces; ligatures opened. */
    static String words(String text) {
        return fold(text)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static char fold(char character) {
        if (character < 128) {
            return Character.toLowerCase(character);
        }
        return switch (character) {
            case '’', '‘', 'ʼ', '´', '`' -> '\'';
            case '–', '—', '‐', '‑', '−' -> '-';
            case 'º', '˚' -> '°';
            default -> base(character);
        };
    }

    private static char base(char character) {
        String decomposed = Normalizer.normalize(String.valueOf(character), Form.NFD);
        return decomposed.isEmpty() ? character : Character.toLowerCase(decomposed.charAt(0));
    }
}
