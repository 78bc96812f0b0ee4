package fr.doleance.extraction;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands against a label on a form: from {@code start} to {@code end} of its segment, and on further lines where it wraps. */
record Answer(FieldLabel label, Segment segment, int start, int end, List<Segment> more) {
    private static final Pattern RULES_BEFORE = Pattern.compile("^(?:[\\s_…|]|\\.{2,})+");
    private static final Pattern RULES_BEHIND = Pattern.compile("(?:[\\s_…|]|\\.{2,})+$");

    static Answer whole(FieldLabel label, Segment segment) {
        return new Answer(label, segment, 0, segment.text().length(), List.of());
    }

    /** The same answer to another label. */
    Answer labelled(FieldLabel other) {
        return new Answer(other, segment, start, end, more);
    }

    /** The value of a fillable PDF's field. */
    static Answer of(FieldLabel label, FormField field, int document) {
        Box box = field.box() == null ? new Box(0, 0, 0, 0) : field.box();
        Segment.Frame frame = new Segment.Frame(box.x(), box.y(), box.right(), box.bottom());
        Place place = new Place(document, field.page(), Origin.FORM);
        Word word = new Word(Folding.clean(field.value()).strip(), field.box(), 1);
        return whole(label, Segment.of(-1, place, frame, List.of(word)));
    }

    /** The answer without the dots or rules of the line it was written on. */
    Span span() {
        String text = segment.text().substring(start, end);
        int from = start
                + text.length()
                - RULES_BEFORE.matcher(text).replaceFirst("").length();
        int to = start + RULES_BEHIND.matcher(text).replaceFirst("").length();
        return segment.span(from, Math.max(from, to));
    }

    String text() {
        return span().text();
    }

    String folded() {
        return Folding.fold(text());
    }

    /** The first line and those it wraps to. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        spans.add(span());
        more.forEach(line -> spans.add(whole(label, line).span()));
        return spans;
    }

    /** The value alone as a segment, for the finders that read segments. */
    Segment alone() {
        Span span = span();
        int from = segment.text().indexOf(span.text(), start);
        return segment.part(from, from + span.text().length());
    }
}
