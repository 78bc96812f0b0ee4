package fr.doleance.complaint;

import java.util.List;
import java.util.Objects;

/**
 * Where a case goes and why a person should look at it.
 *
 * @param department code of a department, {@code a-verifier} or {@code hors-reclamation}
 * @param centre code of the management centre whose sub-folder takes the case, or null
 * @param reviewReasons kebab-case words; empty when no review is needed
 */
public record RoutingDecision(String department, String centre, List<String> reviewReasons) {
    public RoutingDecision {
        Objects.requireNonNull(department, "department");
        reviewReasons = List.copyOf(reviewReasons);
    }

    public boolean needsReview() {
        return !reviewReasons.isEmpty();
    }
}
