package fr.doleance.extraction;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The parts of a letter or mail, as indices of its sheet's segments.
 *
 * @param start first segment that is the claimant's own (after a forwarder's note and header)
 * @param bodyStart first segment of the running text; the head stands before it
 * @param bodyEnd first segment after the running text: closing phrase, signature, enclosures
 * @param end first segment of a mail that is quoted below
 */
record Anatomy(int start, int bodyStart, int bodyEnd, int end) {
    private static final Pattern FORWARD_RULE = Pattern.compile(
            "^[-_>* ]{2,}.*(message d'origine|message transfere|message original|forwarded message|original message|debut du message)|^debut du message");
    private static final Pattern FORWARD_HEADER =
            Pattern.compile("^>? ?\\*?(de|from|envoye|date|sent|a|to|cc|objet|subject|sujet)\\*? ?:.*");
    private static final Pattern QUOTE = Pattern.compile("^(>.*|le .{5,80} a ecrit ?:?|-----.*)$");
    private static final int HEADER_LINES = 8;

    /**
     * @param mail whether quotes and forwarding may stand in it
     */
    static Anatomy of(Sheet sheet, boolean mail, boolean forwarded) {
        List<Segment> segments = sheet.segments();
        int start = forwarded ? afterForwardHeader(segments) : 0;
        int bodyStart = bodyStart(segments, start);
        int end = mail ? quote(segments, start + 1) : segments.size();
        bodyStart = Math.min(bodyStart, end);
        return new Anatomy(start, bodyStart, bodyEnd(segments, bodyStart, end), end);
    }

    boolean isHead(Segment segment) {
        return segment.index() >= start && segment.index() < bodyStart;
    }

    boolean isBody(Segment segment) {
        return segment.index() >= bodyStart && segment.index() < bodyEnd;
    }

    boolean isTail(Segment segment) {
        return segment.index() >= bodyEnd;
    }

    private static int afterForwardHeader(List<Segment> segments) {
        OptionalInt rule = first(segments, 0, segment -> segment.has(FORWARD_RULE));
        int from = rule.orElse(-1) + 1;
        OptionalInt header = first(segments, from, segment -> segment.folded().matches("^>? ?\\*?(de|from)\\*? ?:.*"));
        if (header.isEmpty() || (rule.isPresent() && header.getAsInt() > from + HEADER_LINES)) {
            return rule.isPresent() ? from : 0;
        }
        int at = header.getAsInt();
        while (at < segments.size() && segments.get(at).has(FORWARD_HEADER)) {
            at++;
        }
        return at;
    }

    private static int quote(List<Segment> segments, int from) {
        return first(segments, from, segment -> segment.has(QUOTE)).orElse(segments.size());
    }

    private static int bodyStart(List<Segment> segments, int start) {
        OptionalInt salutation = first(segments, start, Wording::isSalutation);
        OptionalInt prose = first(
                segments,
                start,
                segment -> (Wording.isProse(segment) && !Wording.isRegisteredMail(segment))
                        || Wording.startsWithGreeting(segment));
        if (salutation.isPresent() && (prose.isEmpty() || salutation.getAsInt() <= prose.getAsInt() + 1)) {
            return salutation.getAsInt() + 1;
        }
        if (prose.isPresent()) {
            return prose.getAsInt();
        }
        OptionalInt sentence = first(segments, start, Wording::isSentence);
        if (sentence.isPresent()) {
            return sentence.getAsInt();
        }
        OptionalInt object = first(segments, start, segment -> segment.has(Wording.object()));
        return object.isPresent() ? object.getAsInt() + 1 : segments.size();
    }

    private static int bodyEnd(List<Segment> segments, int bodyStart, int end) {
        int closing = end;
        for (int index = end - 1; index >= bodyStart; index--) {
            Segment segment = segments.get(index);
            if (Wording.isEnclosures(segment) || Wording.isClosing(segment)) {
                closing = index;
            } else if (Wording.isProse(segment)) {
                break;
            }
        }
        return Math.min(closing, lastSentence(segments, bodyStart, closing) + 1);
    }

    private static int lastSentence(List<Segment> segments, int bodyStart, int end) {
        return IntStream.range(bodyStart, end)
                .filter(index -> Wording.isSentence(segments.get(index)))
                .max()
                .orElse(bodyStart - 1);
    }

    private static OptionalInt first(List<Segment> segments, int from, Predicate<Segment> condition) {
        return IntStream.range(Math.max(0, from), segments.size())
                .filter(index -> condition.test(segments.get(index)))
                .findFirst();
    }
}
