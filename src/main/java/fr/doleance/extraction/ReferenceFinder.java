package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of member, contract and case. There is no common format, so only the label tells them: a label anywhere in the text, then
 * four characters or more with at least three digits.
 */
final class ReferenceFinder implements Finder {
    private static final double IN_BLOCK = 0.95;
    private static final double IN_TEXT = 0.85;
    /** Groups of digits and of few letters, joined by hyphens, slashes or dots: « 26-IJ-5517 », « PREV/2019/4471 », « DEP-30 ». */
    private static final String TOKEN =
            "(?=[\\da-z/.-]*\\d)(?:[a-z]{1,5}[-/](?=[\\da-z]))?(?:[a-z]{0,5}\\d[\\da-z]*)(?:(?:[-/]|\\.(?=\\d))(?:[a-z]{0,5}\\d[\\da-z]*|[a-z]{1,5}(?=[-/]\\d)))*";

    private static final Pattern NUMBER = Pattern.compile(
            "(?:[a-z]{1,5} (?=\\d))?" + TOKEN + "(?: ?[-/.] ?" + TOKEN + "| (?=\\d)" + TOKEN + "| [a-z](?= /|$|,))*");
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s:=#(]*(?:(?:n°|no\\b|numero|ref\\.?|est le|est|porte le|sous le|(?:a|chez|aupres) [a-z' ]{0,25}sous le|le)[\\s:=#]*){0,3}");
    private static final Pattern BROKEN_OFF = Pattern.compile("(?:\\bn°|\\bnumero|\\bref\\.?|:)\\s*$");
    private static final Pattern WORD_START = Pattern.compile("(?<![\\w'])(?=[a-z])");
    private static final Map<FieldLabel, Kind> KINDS = Map.of(
            FieldLabel.MEMBER, Kind.MEMBER_NUMBER,
            FieldLabel.CONTRACT, Kind.CONTRACT_NUMBER,
            FieldLabel.CASE, Kind.CASE_NUMBER);
    private static final Map<Kind, String> NAMES = Map.of(
            Kind.MEMBER_NUMBER, FieldNames.MEMBER_NUMBER,
            Kind.CONTRACT_NUMBER, FieldNames.CONTRACT_NUMBER,
            Kind.CASE_NUMBER, FieldNames.CASE_NUMBER);
    private static final int FEWEST_DIGITS = 3;
    private static final int LONGEST = 24;

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        for (Segment segment : letter.segments()) {
            boolean prose = Wording.isProse(segment);
            Segment whole = prose ? runningOn(segment, letter) : segment;
            search(whole, prose ? IN_TEXT : IN_BLOCK, findings);
        }
        return findings;
    }

    /** With the next line where this one breaks off between a label and its number. */
    private static Segment runningOn(Segment segment, Letter letter) {
        return segment.has(BROKEN_OFF)
                ? letter.sheet().below(segment).map(segment::joined).orElse(segment)
                : segment;
    }

    private static void search(Segment segment, double confidence, List<Finding> findings) {
        Matcher word = segment.match(WORD_START);
        int from = 0;
        while (from < segment.text().length() && word.find(from)) {
            Optional<FieldLabel.Found> label = FieldLabel.at(segment.folded(), word.start());
            from = label.map(FieldLabel.Found::end).orElse(word.start() + 1);
            Optional<Span> number =
                    label.filter(found -> KINDS.containsKey(found.label())).flatMap(found -> number(segment, found));
            if (number.isPresent()) {
                findings.add(finding(label.get(), number.get(), confidence));
                from = segment.text().indexOf(number.get().text(), from)
                        + number.get().text().length();
            }
        }
    }

    private static Finding finding(FieldLabel.Found label, Span span, double confidence) {
        Kind kind = KINDS.get(label.label());
        return Finding.of(kind, confidence, Value.asWritten(NAMES.get(kind), span, Proof.CHECKED));
    }

    private static Optional<Span> number(Segment segment, FieldLabel.Found label) {
        Matcher between =
                segment.match(BETWEEN).region(label.end(), segment.text().length());
        int start = between.lookingAt() ? between.end() : label.end();
        return numberAt(segment, start);
    }

    /** A reference at a place of a segment: cut before a date, a telephone number or anything without digits. */
    static Optional<Span> numberAt(Segment segment, int start) {
        Matcher number = segment.match(NUMBER).region(start, segment.text().length());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String text = segment.text().substring(number.start(), number.end());
        if (text.matches("\\p{Ll}+ .*")) {
            // a word in front, not the letters of the reference itself
            return numberAt(segment, start + text.indexOf(' ') + 1);
        }
        long digits = text.chars().filter(Character::isDigit).count();
        boolean date = text.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}.*") || text.matches("\\d{1,2}");
        if (Patterns.NIR.matcher(text).matches() || digits < FEWEST_DIGITS || text.length() > LONGEST || date) {
            return Optional.empty();
        }
        return Optional.of(segment.span(number.start(), number.end()));
    }
}
