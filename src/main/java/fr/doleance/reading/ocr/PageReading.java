package fr.doleance.reading.ocr;

import fr.doleance.complaint.Line;
import fr.doleance.complaint.Mark;
import java.util.List;

/**
 * What OCR made of a page.
 *
 * @param widthPoints of the page turned upright
 * @param meanConfidence 0 to 1 over the words, 0 without words
 */
public record PageReading(
        List<Line> lines, List<Mark> marks, double widthPoints, double heightPoints, double meanConfidence) {
    public PageReading {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }
}
