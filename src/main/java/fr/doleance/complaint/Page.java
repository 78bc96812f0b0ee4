package fr.doleance.complaint;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One page as it was read, lines from top to bottom. Where a photograph shows a sheet on a table, the page is the sheet, laid flat;
 * where it shows two, or a scan has two pages beside each other, they are two pages.
 *
 * @param number 1-based
 * @param origin {@link Origin#TEXT} for a text layer or office text, {@link Origin#OCR}, {@link Origin#MAIL_BODY}
 * @param widthPoints width in points (1/72 inch) of the page turned upright, 0 where the source has no layout
 * @param heightPoints height, likewise
 * @param meanConfidence 0 to 1, over the words
 * @param problem why the page has no words although it may hold some, or {@link ReadingProblem#ILLEGIBLE} where its words are not to
 *     be believed, or null
 */
public record Page(
        int number,
        Origin origin,
        double widthPoints,
        double heightPoints,
        List<Line> lines,
        List<Mark> marks,
        double meanConfidence,
        ReadingProblem problem) {
    public Page {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    public Page withProblem(ReadingProblem other) {
        return new Page(number, origin, widthPoints, heightPoints, lines, marks, meanConfidence, other);
    }

    public Page withNumber(int other) {
        return new Page(other, origin, widthPoints, heightPoints, lines, marks, meanConfidence, problem);
    }

    /** The page as plain text, a line a line. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
