package fr.doleance.reading.pdf;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;
import java.util.List;

/**
 * What a PDF page says without looking at its pixels.
 *
 * @param widthPoints of the page turned upright
 * @param visibleLetters letters that a reader sees; the layer that a scanner laid over its picture is drawn invisible
 * @param strangeLetters letters without a meaning in Unicode: the font keeps its own table
 * @param pictureShare share of the page that pictures cover, 0 to 1
 * @param largestPicture pixels of the largest picture
 * @param squares small squares that are drawn, as for boxes to tick; none where the text stands otherwise than the viewer turns it
 */
public record TextLayer(
        double widthPoints,
        double heightPoints,
        List<Word> words,
        int visibleLetters,
        int strangeLetters,
        double pictureShare,
        long largestPicture,
        List<Box> squares) {
    private static final int FEW_LETTERS = 12;
    private static final int STAMP_LETTERS = 100;
    private static final double SCAN_SHARE = 0.6;
    private static final double STRANGE_SHARE = 0.2;

    public TextLayer {
        words = List.copyOf(words);
        squares = List.copyOf(squares);
    }

    /**
     * Whether the layer tells what the page shows. A scan with a stamped header, or with the invisible words of the scanner's own
     * OCR, does not: we read it ourselves, with confidences.
     */
    public boolean isUseful() {
        boolean scan = pictureShare > SCAN_SHARE;
        boolean legible = strangeLetters <= STRANGE_SHARE * visibleLetters;
        return legible && visibleLetters >= (scan ? STAMP_LETTERS : FEW_LETTERS);
    }
}
