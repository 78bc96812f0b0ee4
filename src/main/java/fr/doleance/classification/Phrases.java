package fr.doleance.classification;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases that are looked for in folded text with single blanks (see {@link #comparable}).
 *
 * @param misleading passages that are blanked out first, or null where nothing misleads
 * @param phrases any of them is enough
 * @param negatable whether a phrase behind a negation does not count
 */
record Phrases(Pattern misleading, Pattern phrases, boolean negatable) {
    /** A negation and at most two words between it and the phrase. */
    private static final Pattern NEGATED =
            Pattern.compile("(?:\\b(?:ne|pas|sans|aucune?|ni|jamais|nulle?)\\b|\\bn')(?:\\W+\\w+){0,2}\\W*$");

    private static final Pattern CLAUSE_END = Pattern.compile("[.;:!?,()]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** @param misleading may be null or empty */
    static Phrases of(List<String> misleading, List<String> phrases, boolean negatable) {
        boolean nothing = misleading == null || misleading.isEmpty();
        return new Phrases(nothing ? null : anyOf(misleading), anyOf(phrases), negatable);
    }

    private static Pattern anyOf(List<String> phrases) {
        return Pattern.compile(phrases.stream()
                .map(phrase -> "(?:" + phrase + ")")
                .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)")));
    }

    static String comparable(String text) {
        return BLANKS.matcher(FrenchWords.fold(text)).replaceAll(" ");
    }

    boolean standIn(String comparable) {
        String text = misleading == null
                ? comparable
                : misleading
                        .matcher(comparable)
                        .replaceAll(found -> "_".repeat(found.group().length()));
        Matcher matcher = phrases.matcher(text);
        while (matcher.find()) {
            if (!negatable || !negated(text.substring(0, matcher.start()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean negated(String before) {
        Matcher ends = CLAUSE_END.matcher(before);
        int clauseStart = 0;
        while (ends.find()) {
            clauseStart = ends.end();
        }
        return NEGATED.matcher(before.substring(clauseStart)).find();
    }
}
