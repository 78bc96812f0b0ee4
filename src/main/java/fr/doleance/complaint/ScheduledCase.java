package fr.doleance.complaint;

import java.util.List;
import java.util.Objects;

/**
 * A case that knows its dates.
 *
 * @param reviewReasons what is doubtful about its dates, kebab-case words
 */
public record ScheduledCase(RoutedCase routed, Deadlines deadlines, List<String> reviewReasons) {
    public ScheduledCase {
        Objects.requireNonNull(routed, "routed");
        Objects.requireNonNull(deadlines, "deadlines");
        reviewReasons = List.copyOf(reviewReasons);
    }
}
