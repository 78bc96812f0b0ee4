package fr.doleance.letters;

import java.text.Normalizer;
import java.util.Locale;

/** Text without accents, for the post and for comparing names. */
final class PlainText {
    private PlainText() {}

    /** Capitals, digits and single spaces only: what La Poste asks for from the street line on (NF Z 10-011). */
    static String capitals(String text) {
        return upperCase(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Capitals without accents, punctuation kept: a name line among the last three. */
    static String upperCase(String text) {
        String latin = text.replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L");
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }
}
