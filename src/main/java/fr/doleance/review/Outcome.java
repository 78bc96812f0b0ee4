package fr.doleance.review;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a complaint ended. */
public enum Outcome {
    FAVOURABLE("favorable"),
    PARTIAL("partielle"),
    UNFAVOURABLE("défavorable"),
    /** Nothing was left to answer, e.g. the complaint was withdrawn. */
    WITHOUT_OBJECT("sans objet");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** As a clerk writes it. */
    public String word() {
        return word;
    }

    /** Reads a clerk's word, with or without accents, capitals and hyphens. */
    public static Optional<Outcome> of(String written) {
        return Arrays.stream(values())
                .filter(outcome -> plain(outcome.word).equals(plain(written)))
                .findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[-\\s]+", " ")
                .strip()
                .toLowerCase(Locale.FRENCH);
    }
}
