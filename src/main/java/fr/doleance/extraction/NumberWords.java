package fr.doleance.extraction;

import java.util.List;

/** The numbers from one to thirty-one in French words, folded. */
final class NumberWords {
    private static final List<String> WORDS = List.of(
            "",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix sept",
            "dix huit",
            "dix neuf",
            "vingt",
            "vingt et un",
            "vingt deux",
            "vingt trois",
            "vingt quatre",
            "vingt cinq",
            "vingt six",
            "vingt sept",
            "vingt huit",
            "vingt neuf",
            "trente",
            "trente et un");

    /** The longer wordings first; one word for the first of a month. */
    static final String UP_TO_31 =
            "premier|vingt et un|trente et un|vingt[- ](?:deux|trois|quatre|cinq|six|sept|huit|neuf)|dix[- ](?:sept|huit|neuf)|trente|vingt|seize|quinze|quatorze|treize|douze|onze|dix|neuf|huit|sept|six|cinq|quatre|trois|deux|un";

    private NumberWords() {}

    /** The number that matched {@link #UP_TO_31}. */
    static int of(String words) {
        return words.equals("premier") ? 1 : WORDS.indexOf(words.replace('-', ' '));
    }
}
