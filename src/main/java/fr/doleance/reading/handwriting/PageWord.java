package fr.doleance.reading.handwriting;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;

/** A word with its place in pixels of the page. */
record PageWord(
        String text, double left, double top, double right, double bottom, double confidence, boolean handwritten) {
    static PageWord of(Word word, GreyPage page) {
        Box box = word.box();
        return new PageWord(
                word.text(),
                box.x() * page.width(),
                box.y() * page.height(),
                box.right() * page.width(),
                box.bottom() * page.height(),
                word.confidence(),
                false);
    }

    Word on(GreyPage page) {
        Box box = new Box(
                left / page.width(),
                top / page.height(),
                (right - left) / page.width(),
                (bottom - top) / page.height());
        return new Word(text, box, confidence, handwritten);
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    double area() {
        return (right - left) * (bottom - top);
    }

    /** The share of the narrower of both that lies over the other. */
    double shares(PageWord other) {
        double shared = Math.min(right, other.right) - Math.max(left, other.left);
        return shared / Math.max(1, Math.min(right - left, other.right - other.left));
    }
}
