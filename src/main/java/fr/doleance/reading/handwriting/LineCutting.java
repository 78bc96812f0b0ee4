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
        int left = shapes.stream().mapToInt(InkShape::left).min().orElseThrow() - margin;
        int right = shapes.stream().mapToInt(InkShape::right).max().orElseThrow() + margin;
        int top = shapes.stream().mapToInt(InkShape::top).min().orElseThrow() - margin;
        int bottom = shapes.stream().mapToInt(InkShape::bottom).max().orElseThrow() + margin;
        GreyPage picture = GreyPage.blank(right - left, bottom - top);
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
