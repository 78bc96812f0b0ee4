package fr.doleance.letters;

import java.util.Map;

/** Small rules of written French. */
final class FrenchText {
    private static final String NARROW_NO_BREAK = "\u202F";
    private static final String NO_BREAK = "\u00A0";
    private static final Map<String, String> TO = Map.of("le ", "au ", "les ", "aux ", "Le ", "au ", "Les ", "aux ");

    private FrenchText() {}

    /** « à » before a name with its article: « au service … », « à La Médiation … ». */
    static String to(String name) {
        return TO.entrySet().stream()
                .filter(article -> name.startsWith(article.getKey()))
                .map(article ->
                        article.getValue() + name.substring(article.getKey().length()))
                .findFirst()
                .orElse("à " + name);
    }

    /** The name in the middle of a sentence: its article loses its capital. */
    static String inSentence(String name) {
        return name.matches("(Le|La|Les) .*") ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** No-break spaces where French typography has them, and typographic apostrophes. */
    static String typeset(String text) {
        return text.replace('\'', '’')
                .replaceAll("[ \u00A0\u202F]([;?!%€])", NARROW_NO_BREAK + "$1")
                .replaceAll("[ \u202F]:", NO_BREAK + ":")
                .replaceAll("«[ \u202F]?(?=\\S)", "«" + NO_BREAK)
                .replaceAll("(?<=[^\\s«])[ \u202F]?»", NO_BREAK + "»")
                .replaceAll("«\u00A0\u00A0+", "«" + NO_BREAK)
                .replaceAll("\u00A0\u00A0+»", NO_BREAK + "»")
                .replaceAll("(?<=\\d) (?=h\\b|\\d{2,3}\\b)", NO_BREAK)
                .replaceAll("(?<=\\bh) (?=\\d{2}\\b)", NO_BREAK)
                .replaceAll("(?<=\\b\\d{5}) (?=\\p{L})", NO_BREAK)
                .replaceAll("(?<=\\b\\d{1,4}) (?=(rue|avenue|boulevard|place|quai)\\b)", NO_BREAK)
                .replaceAll("\\b(M|MM)\\. (?=\\p{Lu})", "$1." + NO_BREAK);
    }
}
