package fr.doleance.complaint;

import java.util.Objects;

/**
 * A word as it was read.
 *
 * @param box its place, or null where the source has no layout (e-mail body, text file, office document)
 * @param confidence 0 to 1; 1 for a text layer
 * @param handwritten whether it was taken for handwriting: it is never sure by itself
 */
public record Word(String text, Box box, double confidence, boolean handwritten) {
    public Word {
        Objects.requireNonNull(text, "text");
    }

    /** A printed word. */
    public Word(String text, Box box, double confidence) {
        this(text, box, confidence, false);
    }
}
