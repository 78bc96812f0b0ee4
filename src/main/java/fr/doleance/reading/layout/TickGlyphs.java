package fr.doleance.reading.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/** The characters and bracket pairs by which a text shows a box to tick. */
final class TickGlyphs {
    /** What the reader of a drawn box writes into the line. */
    static final String EMPTY_BOX = "☐";

    static final String TICKED_BOX = "☒";

    private static final String OPEN = "☐□▢⬜❏❑❍";
    /** Round ones are bullets of lists as well: only where a page has both is there a choice. */
    private static final String ROUND_OPEN = "○◯⚪";

    private static final String ROUND_TICKED = "●⬤⚫◉⦿";
    private static final String TICKED = "☑☒✓✔✕✖✗✘⊠🗹🗵";
    private static final Pattern BRACKETS = Pattern.compile("^(?:\\[([xX✓✔✕✗]?)]|\\(([xX✓✔✕✗]?)\\))");
    private static final Pattern CROSS_IN_PARENTHESES = Pattern.compile("\\(\\s?[xX✓✔✕✗]\\s?\\)");

    /** What OCR makes of the brackets around a cross; the cross must be there, for the brackets alone are anything. */
    private static final Pattern CROSS_IN_BRACKETS = Pattern.compile("^[\\[|({][xX][])|}]");

    private TickGlyphs() {}

    /** A mark at the start of a token. @param length characters that belong to it */
    record Glyph(boolean ticked, int length) {}

    /** Whether a text offers a choice by round signs, open and filled, or by parentheses with a cross in one of them. */
    static boolean hasRoundChoice(String text) {
        boolean signs = text.codePoints().anyMatch(sign -> ROUND_OPEN.indexOf(sign) >= 0)
                && text.codePoints().anyMatch(sign -> ROUND_TICKED.indexOf(sign) >= 0);
        return signs || CROSS_IN_PARENTHESES.matcher(text).find();
    }

    /** @param roundChoice whether round signs and empty parentheses are marks in this text */
    static Optional<Glyph> at(String token, boolean roundChoice) {
        int first = token.codePointAt(0);
        if (roundChoice && (ROUND_OPEN.indexOf(first) >= 0 || ROUND_TICKED.indexOf(first) >= 0)) {
            return Optional.of(new Glyph(ROUND_TICKED.indexOf(first) >= 0, Character.charCount(first)));
        }
        if (OPEN.indexOf(first) >= 0 || TICKED.indexOf(first) >= 0) {
            return Optional.of(new Glyph(TICKED.indexOf(first) >= 0, Character.charCount(first)));
        }
        return inBrackets(token, roundChoice);
    }

    private static Optional<Glyph> inBrackets(String token, boolean roundChoice) {
        if (CROSS_IN_BRACKETS.matcher(token).find()) {
            return Optional.of(new Glyph(true, 3));
        }
        var brackets = BRACKETS.matcher(token);
        if (!brackets.find() || "()".equals(brackets.group()) && !roundChoice) {
            return Optional.empty();
        }
        boolean ticked = brackets.end() > 2;
        return Optional.of(new Glyph(ticked, brackets.end()));
    }
}
