package fr.doleance.reading.ocr;

import fr.doleance.complaint.Box;

/** A rectangle on the prepared picture, in pixels; right and bottom are the first column and row outside. */
record Frame(int left, int top, int right, int bottom) {

    static Frame of(Box box, Straightening page) {
        return new Frame(
                (int) (box.x() * page.width()),
                (int) (box.y() * page.height()),
                (int) (box.right() * page.width()),
                (int) (box.bottom() * page.height()));
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean holdsCentreOf(Frame other) {
        int x = (other.left + other.right) / 2;
        int y = (other.top + other.bottom) / 2;
        return x >= left && x < right && y >= top && y < bottom;
    }

    boolean overlaps(Frame other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean encloses(Frame other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    boolean isWithin(Ink picture) {
        return left >= 0 && top >= 0 && right <= picture.width() && bottom <= picture.height();
    }

    /** Larger by so many pixels on each side. */
    Frame grown(int margin) {
        return new Frame(left - margin, top - margin, right + margin, bottom + margin);
    }
}
