package fr.doleance.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that OCR takes for digits among digits: O for 0, I and l for 1, S for 5, B for 8, Z for 2, G for 6. Read as digits they only
 * offer a value; a check digit alone makes it more than that.
 */
final class OcrDigits {
    private static final Pattern AMONG_DIGITS = Pattern.compile(
            "(?<=\\d[ ./-]?)[oilsbzg|!]{1,2}(?=[ ./-]?\\d)|(?<=\\d)[oilsbzg|!]{1,2}(?![a-z])|(?<![a-z@.])[oil|!](?=\\d)");

    private OcrDigits() {}

    /** The folded text with such letters as digits, each at its place. */
    static String repair(String folded) {
        StringBuilder repaired = new StringBuilder(folded);
        Matcher matcher = AMONG_DIGITS.matcher(folded);
        while (matcher.find()) {
            for (int index = matcher.start(); index < matcher.end(); index++) {
                repaired.setCharAt(index, digit(folded.charAt(index)));
            }
        }
        return repaired.toString();
    }

    private static char digit(char letter) {
        return switch (letter) {
            case 'o' -> '0';
            case 's' -> '5';
            case 'b' -> '8';
            case 'z' -> '2';
            case 'g' -> '6';
            default -> '1';
        };
    }
}
