package fr.doleance.reading.unpack;

import java.util.List;
import java.util.regex.Pattern;

/** Text as lines: one paragraph a line, no trailing blanks, never two blank lines together. */
final class TextLines {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\f]");
    private static final Pattern TRAILING = Pattern.compile("[ \\t\\u00A0\\u202F]+(?=\\n|$)");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u0000-\\u0008\\u000E-\\u001F\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD]");

    private TextLines() {}

    static String tidy(String text) {
        String tidied = LINE_END.matcher(text).replaceAll("\n");
        tidied = UNSEEN.matcher(tidied).replaceAll("");
        tidied = TRAILING.matcher(tidied).replaceAll("");
        return BLANK_LINES.matcher(tidied).replaceAll("\n\n").strip();
    }

    static List<String> split(String text) {
        return List.of(text.split("\n", -1));
    }

    static String join(List<String> lines) {
        return tidy(String.join("\n", lines));
    }

    /** Letters and digits: how much there is to read. */
    static long weight(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
