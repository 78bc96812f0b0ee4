package fr.doleance.complaint;

import java.util.Objects;

/**
 * A box to tick as it was found on a page.
 *
 * @param label the words that stand beside it, or empty where none could be paired
 * @param confidence how sure {@code ticked} is, 0 to 1
 */
public record Mark(boolean ticked, String label, Box box, double confidence) {
    public Mark {
        Objects.requireNonNull(label, "label");
    }
}
