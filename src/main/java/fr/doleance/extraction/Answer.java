package fr.doleance.extraction;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.List;

/** What stands against a label on a form: from {@code start} to {@code end} of its segment, and on further lines where it wraps. */
record Answer(FieldLabel label, Segment segment, int start, int end, List<Segment> more) {

    static Answer whole(FieldLabel label, Segment segment) {
        return new Answer(label, segment, 0, segment.text().length(), List.of());
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
        int last = end;
        while (last > start && " ._…|".indexOf(segment.text().charAt(last - 1)) >= 0) {
            last--;
        }
        return segment.span(start, last);
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
        more.forEach(line -> spans.add(line.whole()));
        return spans;
    }

    /** The value alone as a segment, for the finders that read segments. */
    Segment alone() {
        Span span = span();
        return Segment.of(
                segment.index(),
                segment.place(),
                segment.frame(),
                List.of(new Word(span.text(), span.box(), span.confidence())));
    }
}
