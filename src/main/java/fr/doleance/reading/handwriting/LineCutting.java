package fr.doleance.reading.handwriting;

import fr.doleance.reading.handwriting.InkShape.Run;
import java.util.List;

/** Cuts the picture of some shapes out of a page: the ink of other lines that reaches into theirs stays behind. */
final class LineCutting {
    /** The soft edge of a stroke belongs to it. */
    private static final int EDGE = 2;

    private final GreyPage page;

    LineCutting(GreyPage page) {
        this.page = page;
    }

    /** A picture and the place of its left upper corner on the page. */
    record Cut(GreyPage picture, int left, int top) {}

    /** @param margin of paper above and below, in pixels */
    Cut cut(List<InkShape> shapes, int margin) {
        Extent whole =
                shapes.stream().map(InkShape::extent).reduce(Extent::around).orElseThrow();
        int left = whole.left() - margin;
        int top = whole.top() - margin;
        GreyPage picture = GreyPage.blank(whole.width() + 2 * margin, whole.height() + 2 * margin);
        for (InkShape shape : shapes) {
            for (Run run : shape.runs()) {
                copy(run, picture, left, top);
            }
        }
        return new Cut(picture, left, top);
    }

    private void copy(Run run, GreyPage picture, int left, int top) {
        for (int y = Math.max(0, run.y() - EDGE); y < Math.min(page.height(), run.y() + EDGE + 1); y++) {
            for (int x = Math.max(0, run.from() - EDGE); x < Math.min(page.width(), run.to() + EDGE); x++) {
                if (x >= left && x < left + picture.width() && y >= top && y < top + picture.height()) {
                    picture.set(x - left, y - top, page.at(x, y));
                }
            }
        }
    }
}
