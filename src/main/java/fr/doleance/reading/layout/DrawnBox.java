package fr.doleance.reading.layout;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A box to tick that is drawn, not written.
 *
 * @param confidence how sure {@code ticked} is, 0 to 1
 */
public record DrawnBox(Box box, boolean ticked, double confidence) {

    /** Puts boxes among the words as the characters they look like, in place of what OCR made of them. */
    public static List<Word> among(List<Word> words, List<DrawnBox> boxes) {
        List<Word> all = new ArrayList<>();
        words.stream()
                .filter(word -> boxes.stream().noneMatch(drawn -> drawn.hides(word.box())))
                .forEach(all::add);
        boxes.stream()
                .map(drawn -> new Word(drawn.glyph(), drawn.box(), drawn.confidence()))
                .forEach(all::add);
        return all;
    }

    private String glyph() {
        return ticked ? TickGlyphs.TICKED_BOX : TickGlyphs.EMPTY_BOX;
    }

    /** OCR takes a box for a letter or a bracket: a short word with its centre inside. */
    private boolean hides(Box word) {
        return word.centreX() >= box.x()
                && word.centreX() <= box.right()
                && word.centreY() >= box.y()
                && word.centreY() <= box.bottom();
    }
}
