package fr.doleance.reading.layout;

import fr.doleance.complaint.Mark;
import fr.doleance.reading.layout.Marks.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The marks of one line. Forms put the box before its label; where a line ends with a box and does not start with one, the label is
 * before.
 */
final class MarkLine {
    /** Words farther apart than this many line heights belong to different things. */
    private static final double WIDE_GAP = 4;
    /** The dots or the line that lead from a label to a box far off. */
    private static final Pattern LEADERS = Pattern.compile("[.…·_-]{2,}|[.…·_]");

    private final List<Token> tokens;
    private final List<Token> below;

    MarkLine(List<Token> tokens, List<Token> below) {
        this.tokens = tokens;
        this.below = below;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isMark()) {
                marks.add(new Mark(token.ticked(), label(i), token.box(), token.confidence()));
            }
        }
        return marks;
    }

    private String label(int index) {
        boolean before =
                !tokens.get(0).isMark() && tokens.get(tokens.size() - 1).isMark();
        List<Token> label = before ? wordsBefore(index) : wordsAfter(index);
        return label.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private List<Token> wordsAfter(int index) {
        List<Token> words = new ArrayList<>();
        int i = index + 1;
        while (i < tokens.size() && !tokens.get(i).isMark() && near(tokens.get(i - 1), tokens.get(i))) {
            words.add(tokens.get(i));
            i++;
        }
        if (i == tokens.size() && (isUnfinished(words) || choicesRunOn())) {
            below.stream().takeWhile(token -> !token.isMark()).forEach(words::add);
        }
        return words;
    }

    private List<Token> wordsBefore(int index) {
        List<Token> words = new ArrayList<>();
        int i = index - 1;
        while (i >= 0
                && LEADERS.matcher(tokens.get(i).text()).matches()
                && !tokens.get(i).isMark()) {
            i--;
        }
        // in a column of boxes at the margin a label may be far from its box; what ends with a colon is the question
        while (i >= 0 && !tokens.get(i).isMark() && (words.isEmpty() || belongs(tokens.get(i), words.get(0)))) {
            words.add(0, tokens.get(i));
            i--;
        }
        return words;
    }

    private static boolean belongs(Token token, Token next) {
        return near(token, next) && !token.text().endsWith(":");
    }

    private static boolean near(Token left, Token right) {
        if (left.box() == null || right.box() == null) {
            return true;
        }
        // a page is about 1.4 times as high as wide, and so are its fractions
        double height = 1.4 * Math.max(left.box().height(), right.box().height());
        return right.box().x() - left.box().right() < WIDE_GAP * height;
    }

    private static boolean isUnfinished(List<Token> words) {
        return !words.isEmpty() && words.get(words.size() - 1).text().matches(".*[-–—/]");
    }

    /** Choices that flow like text: the line below starts within a label and has boxes later. */
    private boolean choicesRunOn() {
        return !below.isEmpty() && !below.get(0).isMark() && below.stream().anyMatch(Token::isMark);
    }
}
