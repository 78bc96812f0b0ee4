package fr.doleance.complaint;

import java.util.Objects;

/** A case that knows its department. */
public record RoutedCase(ClassifiedCase classified, RoutingDecision routing) {
    public RoutedCase {
        Objects.requireNonNull(classified, "classified");
        Objects.requireNonNull(routing, "routing");
    }
}
