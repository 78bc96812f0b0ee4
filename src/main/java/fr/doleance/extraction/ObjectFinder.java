package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The line « Objet : … » with the lines that it runs on to. */
final class ObjectFinder implements Finder {
    private static final double LABELLED = 0.95;
    private static final int LONG_LINE = 45;

    @Override
    public List<Finding> find(Letter letter) {
        List<Segment> segments = letter.sheet().segments();
        for (int index = letter.anatomy().start();
                index < Math.min(segments.size(), letter.anatomy().bodyStart() + 2);
                index++) {
            Optional<Finding> finding = object(segments.get(index), letter);
            if (finding.isPresent()) {
                return List.of(finding.get());
            }
        }
        return List.of();
    }

    private static Optional<Finding> object(Segment segment, Letter letter) {
        Matcher label = segment.match(Wording.object());
        if (!label.find()) {
            return Optional.empty();
        }
        List<Span> lines = new ArrayList<>();
        Span first = segment.span(label.end(), segment.text().length());
        if (!first.text().isEmpty()) {
            lines.add(first);
        }
        letter.sheet()
                .below(segment)
                .filter(next -> runsOn(lines, segment, next))
                .ifPresent(next -> lines.add(next.whole()));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Span object = Span.lines(lines);
        return Optional.of(
                Finding.of(Kind.OBJECT, LABELLED, Value.onOneLine(FieldNames.OBJECT, object, Proof.CHECKED)));
    }

    private static boolean runsOn(List<Span> lines, Segment segment, Segment next) {
        boolean starts = lines.isEmpty() || Character.isLowerCase(next.text().charAt(0));
        boolean full = lines.isEmpty() || segment.text().length() > LONG_LINE;
        return starts
                && full
                && !Form.isBox(next.text())
                && !Wording.isSalutation(next)
                && FieldLabel.at(next.folded(), 0).isEmpty()
                && !DateFinder.isDateLine(next);
    }
}
