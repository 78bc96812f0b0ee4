package fr.doleance.reading;

import fr.doleance.complaint.Line;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.reading.child.OpenedDocument;
import fr.doleance.reading.layout.Marks;
import java.util.List;

/** The one page of a document without layout: a mail's body, a text file, an office document. */
final class PlainPage {
    private PlainPage() {}

    static Page of(OpenedDocument document) {
        List<Line> lines = document.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Line::of)
                .toList();
        Origin origin = document.mail() == null ? Origin.TEXT : Origin.MAIL_BODY;
        return new Page(1, origin, 0, 0, lines, Marks.of(lines), lines.isEmpty() ? 0 : 1, null);
    }
}
