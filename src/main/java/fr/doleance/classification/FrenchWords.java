package fr.doleance.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes French text comparable: lower case, without accents and ligatures, straight apostrophes.
 *
 * <p>Accents are dropped because claimants type without them and OCR loses them.
 */
public final class FrenchWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");

    private FrenchWords() {}

    /** The text in lower case without accents, ligatures or curly apostrophes; its punctuation stays. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The words in their order, as they were written. */
    static List<String> written(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The folded words in their order. Any number is the word 0: amounts and dates say nothing about the subject. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(fold(text));
        while (matcher.find()) {
            words.add(DIGITS.matcher(matcher.group()).replaceAll("0"));
        }
        return words;
    }
}
