package fr.doleance.reading.ocr;

import fr.doleance.complaint.Word;

/** A word with its place in pixels of the prepared picture. */
record PixelWord(String text, int left, int top, int right, int bottom, double confidence) {
    private static final double DOUBTFUL = 0.6;
    /** Short words are left alone: there is nothing to win, and specks are many. */
    private static final int LEAST_LETTERS = 4;

    private static final double MOST_HEIGHT_INCHES = 0.5;

    boolean isDoubtful(int dotsPerInch) {
        return confidence < DOUBTFUL
                && text.length() >= LEAST_LETTERS
                && bottom - top < MOST_HEIGHT_INCHES * dotsPerInch;
    }

    Frame frame() {
        return new Frame(left, top, right, bottom);
    }

    PixelWord moved(int x, int y) {
        return new PixelWord(text, left + x, top + y, right + x, bottom + y, confidence);
    }

    Word on(Straightening page) {
        return new Word(text, page.straight(left, top, right, bottom), confidence);
    }
}
