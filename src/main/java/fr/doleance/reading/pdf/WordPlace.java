package fr.doleance.reading.pdf;

import fr.doleance.complaint.Box;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Where a word lies on the upright page. */
final class WordPlace {
    private WordPlace() {}

    static Box of(List<TextPosition> letters, UprightPage page) {
        return letters.stream()
                .map(letter -> box(letter, page))
                .reduce(Box::union)
                .orElseGet(PdfPage::wholePage);
    }

    /** The letter stands on its baseline from start to end; its height rises to the left of that direction. */
    private static Box box(TextPosition letter, UprightPage page) {
        double startX = letter.getTextMatrix().getTranslateX();
        double startY = letter.getTextMatrix().getTranslateY();
        double x1 = page.x(startX, startY);
        double y1 = page.y(startX, startY);
        double x2 = page.x(letter.getEndX(), letter.getEndY());
        double y2 = page.y(letter.getEndX(), letter.getEndY());
        double length = Math.hypot(x2 - x1, y2 - y1);
        double height = letter.getHeightDir();
        double riseX = length == 0 ? 0 : (y2 - y1) / length * height;
        double riseY = length == 0 ? -height : -(x2 - x1) / length * height;
        return page.between(x1, y1, x2, y2).union(page.between(x1 + riseX, y1 + riseY, x2 + riseX, y2 + riseY));
    }
}
