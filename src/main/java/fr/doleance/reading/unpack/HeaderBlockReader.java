package fr.doleance.reading.unpack;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one header block line by line: labels in any order, folded values, values on the line after, blank lines between. */
final class HeaderBlockReader {
    private static final int LONGEST_FOLD = 200;

    private final List<String> lines;
    private final Map<HeaderLabel, String> values = new EnumMap<>(HeaderLabel.class);
    private HeaderLabel last;
    private int next;

    HeaderBlockReader(List<String> lines, int start) {
        this.lines = lines;
        this.next = start;
    }

    void skipBlankLines() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
    }

    void read() {
        while (next < lines.size() && (label() || folded() || blankBetweenLabels())) {
            next++;
        }
    }

    private boolean label() {
        Optional<HeaderLabel.Line> line = HeaderLabel.of(lines.get(next));
        if (line.isEmpty()
                || values.containsKey(line.get().label()) && line.get().label() != HeaderLabel.OTHER) {
            return false;
        }
        last = line.get().label();
        values.put(last, line.get().value());
        return true;
    }

    /** A value under its empty label, or a list of recipients that runs over several lines. */
    private boolean folded() {
        String line = lines.get(next);
        if (last == null
                || line.isBlank()
                || line.length() > LONGEST_FOLD
                || HeaderLabel.of(line).isPresent()) {
            return false;
        }
        boolean valueMissing = values.get(last).isEmpty() && last != HeaderLabel.OTHER && labelFollows(next + 1);
        boolean recipients = (last == HeaderLabel.TO || last == HeaderLabel.OTHER) && labelFollows(next + 1)
                || last != HeaderLabel.SUBJECT && Character.isWhitespace(line.charAt(0)) && labelFollows(next + 1);
        if (valueMissing || recipients) {
            values.merge(last, line.strip(), (value, more) -> (value + " " + more).strip());
            return true;
        }
        return false;
    }

    private boolean labelFollows(int line) {
        return line < lines.size() && HeaderLabel.of(lines.get(line)).isPresent();
    }

    /** Paragraphs turned into text leave a blank line between labels; more than one ends the block. */
    private boolean blankBetweenLabels() {
        return last != null && lines.get(next).isBlank() && newLabelAt(next + 1);
    }

    private boolean newLabelAt(int line) {
        return line < lines.size()
                && HeaderLabel.of(lines.get(line))
                        .filter(found -> !values.containsKey(found.label()))
                        .isPresent();
    }

    /**
     * After a rule a person is enough. Without one, a person with an address and a date, or with recipient and subject; a name alone
     * needs date, recipient and subject: « De : … Objet : … » also heads letters.
     */
    boolean isBlock(boolean afterRule) {
        Sender sender = Sender.parse(values.get(HeaderLabel.FROM));
        boolean dated = sentAt() != null;
        boolean addressed = values.containsKey(HeaderLabel.TO);
        boolean titled = values.containsKey(HeaderLabel.SUBJECT);
        if (sender.address() != null) {
            return afterRule || dated || addressed && titled;
        }
        return sender.isKnown() && (afterRule || dated && addressed && titled);
    }

    HeaderBlock block(int start, boolean forwardRule) {
        String subject = values.get(HeaderLabel.SUBJECT);
        return new HeaderBlock(
                start,
                next,
                forwardRule,
                Sender.parse(values.get(HeaderLabel.FROM)),
                subject == null || subject.isEmpty() ? null : subject,
                sentAt());
    }

    private Instant sentAt() {
        String written = values.getOrDefault(HeaderLabel.SENT, values.get(HeaderLabel.MESSAGE_OF));
        return written == null ? null : MailDates.parse(written).orElse(null);
    }
}
