package fr.doleance.reading.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/** The characters and bracket pairs by which a text shows a box to tick. */
final class TickGlyphs {
    /** What the reader of a drawn box writes into the line. */
    static final String EMPTY_BOX = "☐";

    static final String TICKED_BOX = "☒";

    private static final String OPEN = "☐□▢⬜❏❑❍";
    private static final String TICKED = "☑☒✓✔✕✖✗✘⊠🗹🗵";
    private static final Pattern BRACKETS = Pattern.compile("^(?:\\[([xX✓✔✕✗]?)]|\\(([xX✓✔✕✗]?)\\))");

    private TickGlyphs() {}

    /** A mark at the start of a token. @param length characters that belong to it */
    record Glyph(boolean ticked, int length) {}

    static Optional<Glyph> at(String token) {
        int first = token.codePointAt(0);
        if (OPEN.indexOf(first) >= 0 || TICKED.indexOf(first) >= 0) {
            return Optional.of(new Glyph(TICKED.indexOf(first) >= 0, Character.charCount(first)));
        }
        var brackets = BRACKETS.matcher(token);
        if (!brackets.find() || "()".equals(brackets.group())) {
            return Optional.empty();
        }
        boolean ticked = brackets.end() > 2;
        return Optional.of(new Glyph(ticked, brackets.end()));
    }
}
