package fr.doleance.reading.ocr;

import fr.doleance.complaint.Line;
import fr.doleance.complaint.Mark;
import java.util.List;

/**
 * What OCR made of a page.
 *
 * @param sideways whether the page had to be turned by a quarter, so that its width and height change places
 * @param meanConfidence 0 to 1 over the words, 0 without words
 */
public record PageReading(List<Line> lines, List<Mark> marks, boolean sideways, double meanConfidence) {
    public PageReading {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }
}
