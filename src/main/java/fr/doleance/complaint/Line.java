package fr.doleance.complaint;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words that stand beside each other on one line, left to right. */
public record Line(List<Word> words) {
    public Line {
        words = List.copyOf(words);
    }

    /** A line without layout. */
    public static Line of(String text) {
        return new Line(List.of(new Word(text, null, 1)));
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The box around all words, or null where no word has a place. */
    public Box box() {
        return words.stream()
                .map(Word::box)
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElse(null);
    }

    /** Mean of the words' confidences, 0 to 1. */
    public double confidence() {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }
}
