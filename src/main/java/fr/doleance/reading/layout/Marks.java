package fr.doleance.reading.layout;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Mark;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the boxes to tick in lines and pairs each with the words beside it. */
public final class Marks {
    private Marks() {}

    /** The marks of a page, in reading order. Words need no boxes. */
    public static List<Mark> of(List<Line> lines) {
        boolean roundChoice =
                TickGlyphs.hasRoundChoice(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
        List<List<Token>> rows =
                lines.stream().map(line -> tokens(line, roundChoice)).toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Token> below = i + 1 < rows.size() ? rows.get(i + 1) : List.of();
            marks.addAll(new MarkLine(rows.get(i), below).marks());
        }
        return marks;
    }

    private static List<Token> tokens(Line line, boolean roundChoice) {
        List<Token> tokens = new ArrayList<>();
        // "[ ]" comes as two words, or as a gap within one; "[ x ]" as three
        String previous = "";
        String beforePrevious = "";
        for (Word word : line.words()) {
            for (String part :
                    word.text().replaceAll("([\\[(])\\s+([])])", "$1$2").split("\\s+")) {
                if (closes(part, previous)) {
                    tokens.set(
                            tokens.size() - 1,
                            Token.mark(false, tokens.get(tokens.size() - 1).box(), word));
                } else if (closes(part, beforePrevious) && "x".equalsIgnoreCase(previous)) {
                    tokens.remove(tokens.size() - 1);
                    tokens.set(
                            tokens.size() - 1,
                            Token.mark(true, tokens.get(tokens.size() - 1).box(), word));
                } else if (!part.isEmpty()) {
                    Token.split(part, word, roundChoice).forEach(tokens::add);
                }
                beforePrevious = previous;
                previous = part;
            }
        }
        return tokens;
    }

    private static boolean closes(String part, String open) {
        return "]".equals(part) && "[".equals(open);
    }

    /**
     * A word, or a mark.
     *
     * @param ticked null for a word
     */
    record Token(String text, Boolean ticked, Box box, double confidence) {
        static Token mark(boolean ticked, Box box, Word word) {
            return new Token("", ticked, box == null ? null : box.union(word.box()), word.confidence());
        }

        /** A mark may be written close to its label. */
        static List<Token> split(String text, Word word, boolean roundChoice) {
            return TickGlyphs.at(text, roundChoice)
                    .map(glyph -> {
                        Token mark = new Token("", glyph.ticked(), word.box(), word.confidence());
                        String rest = text.substring(glyph.length());
                        return rest.isEmpty() ? List.of(mark) : List.of(mark, word(rest, word));
                    })
                    .orElseGet(() -> List.of(word(text, word)));
        }

        private static Token word(String text, Word word) {
            return new Token(text, null, word.box(), word.confidence());
        }

        boolean isMark() {
            return ticked != null;
        }
    }
}
