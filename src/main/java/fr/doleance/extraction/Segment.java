package fr.doleance.extraction;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a line whose words stand together: a whole line of a letter, a cell of a table, a label with its value.
 *
 * @param index position on its sheet, in order of reading
 * @param folded the text for comparison, each character at its place (see {@link Folding#fold})
 * @param frame where it stands on its page, in units that fit the source
 */
record Segment(int index, Place place, Frame frame, String text, String folded, List<Word> words) {

    /** Left, top, right and bottom: fractions of the page, or columns and rows where the source has no layout. */
    record Frame(double left, double top, double right, double bottom) {
        double height() {
            return bottom - top;
        }

        boolean besides(Frame other) {
            double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return shared > 0.5 * Math.min(height(), other.height());
        }
    }

    static Segment of(int index, Place place, Frame frame, List<Word> words) {
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return new Segment(index, place, frame, text, Folding.fold(text), List.copyOf(words));
    }

    /** The same words with the letters among digits read as digits, where OCR may have mistaken them. */
    Segment repaired() {
        String digits = place.origin() == Origin.OCR ? OcrDigits.repair(folded) : folded;
        return digits.equals(folded) ? this : new Segment(index, place, frame, text, digits, words);
    }

    /** Whether digits of this reading are letters in the text. */
    boolean isRepaired() {
        return !folded.equals(Folding.fold(text));
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(folded).find();
    }

    Matcher match(Pattern pattern) {
        return pattern.matcher(folded);
    }

    int wordCount() {
        return folded.isBlank() ? 0 : folded.strip().split("\\s+").length;
    }

    Span whole() {
        return span(0, text.length());
    }

    /** The characters from {@code from} up to {@code to} with the words that they touch. */
    Span span(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        List<Word> touched = touched(start, end);
        Box box = touched.stream()
                .map(Word::box)
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElse(null);
        double confidence =
                touched.stream().mapToDouble(Word::confidence).average().orElse(1);
        Place origin = touched.stream().anyMatch(Word::handwritten) ? place.handwritten() : place;
        return new Span(text.substring(start, end), origin, box, Math.max(0, Math.min(1, confidence)));
    }

    /** This segment and the next line as one. */
    Segment joined(Segment next) {
        List<Word> both = new ArrayList<>(words);
        both.addAll(next.words);
        return of(index, place, frame, both);
    }

    /** A part of this segment as a segment of its own. */
    Segment part(int from, int to) {
        Span span = span(from, to);
        return of(
                index,
                place,
                frame,
                List.of(new Word(span.text(), span.box(), span.confidence(), span.isHandwritten())));
    }

    /** The place of a part of this segment's text; the whole segment where the part is not found as such. */
    Span find(String part) {
        int at = text.indexOf(part);
        return at < 0 ? whole() : span(at, at + part.length());
    }

    private List<Word> touched(int from, int to) {
        List<Word> touched = new ArrayList<>();
        int at = 0;
        for (Word word : words) {
            int end = at + word.text().length();
            if (at < to && end > from) {
                touched.add(word);
            }
            at = end + 1;
        }
        return touched;
    }
}
