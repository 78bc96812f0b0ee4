package fr.doleance.complaint;

import java.util.List;
import java.util.Objects;

/**
 * A routed case whose clock runs.
 *
 * @param reviewReasons what about the dates a person should look at, kebab-case; empty when nothing
 */
public record ScheduledCase(RoutedCase routed, Deadlines deadlines, List<String> reviewReasons) {
    public ScheduledCase {
        Objects.requireNonNull(routed, "routed");
        Objects.requireNonNull(deadlines, "deadlines");
        reviewReasons = List.copyOf(reviewReasons);
    }
}
