package fr.doleance.reading.ocr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the boxes that a mark runs out of: frame, mark and perhaps a word are one shape then. They stand in line with boxes that were
 * found whole, above or beside them, and have their size and shape; elsewhere nothing is taken for a box.
 */
final class BoxesInLine {
    /** A printed column wavers by no more than this share of a box. */
    private static final double WAVER = 0.15;

    private final Ink ink;
    private final Predicate<Frame> isWritten;

    /** @param isWritten whether a place belongs to a word */
    BoxesInLine(Ink ink, Predicate<Frame> isWritten) {
        this.ink = ink;
        this.isWritten = isWritten;
    }

    /** The boxes found whole with those in line with them. */
    List<FoundBox> with(List<FoundBox> whole) {
        List<FoundBox> all = new ArrayList<>(whole);
        Set<Frame> searched = new HashSet<>();
        for (FoundBox box : whole) {
            int waver = Math.max(2, (int) Math.round(WAVER * box.frame().width()));
            Frame frame = box.frame();
            Frame column = new Frame(frame.left() - waver, 0, frame.left() + waver, ink.height() - frame.height());
            Frame row = new Frame(0, frame.top() - waver, ink.width() - frame.width(), frame.top() + waver);
            if (isNew(column, waver, searched)) {
                search(column, box, all);
            }
            if (isNew(row, waver, searched)) {
                search(row, box, all);
            }
        }
        return all;
    }

    /** Boxes of one column would be searched for from each of them. */
    private static boolean isNew(Frame strip, int waver, Set<Frame> searched) {
        boolean known = searched.stream()
                .anyMatch(other ->
                        Math.abs(other.left() - strip.left()) < waver && Math.abs(other.top() - strip.top()) < waver);
        return !known && searched.add(strip);
    }

    /** Looks at every place of a strip for the upper left corner of a box like the given one. */
    private void search(Frame strip, FoundBox like, List<FoundBox> all) {
        int width = like.frame().width();
        int height = like.frame().height();
        for (int y = Math.max(0, strip.top()); y <= Math.min(strip.bottom(), ink.height() - height); y++) {
            for (int x = Math.max(0, strip.left()); x <= Math.min(strip.right(), ink.width() - width); x++) {
                if (beginsHere(x, y, width, height)) {
                    add(new FoundBox(new Frame(x, y, x + width, y + height), like.shape()), all);
                }
            }
        }
    }

    /** A quick look at the middles of the four sides: most places of a page are empty there. */
    private boolean beginsHere(int x, int y, int width, int height) {
        int depth = Math.max(2, width / 6);
        return inkFrom(x, y + height / 2, 1, 0, depth)
                && inkFrom(x + width - 1, y + height / 2, -1, 0, depth)
                && inkFrom(x + width / 2, y, 0, 1, depth)
                && inkFrom(x + width / 2, y + height - 1, 0, -1, depth);
    }

    private boolean inkFrom(int x, int y, int stepX, int stepY, int depth) {
        for (int i = 0; i < depth; i++) {
            if (ink.isAt(x + i * stepX, y + i * stepY)) {
                return true;
            }
        }
        return false;
    }

    private void add(FoundBox box, List<FoundBox> all) {
        boolean free = all.stream().noneMatch(other -> other.frame().overlaps(box.frame()));
        if (free && box.shape().isDrawn(box.frame(), ink) && !isWritten.test(box.frame())) {
            all.add(box);
        }
    }
}
