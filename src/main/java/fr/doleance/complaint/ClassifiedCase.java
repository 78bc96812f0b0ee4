package fr.doleance.complaint;

import java.util.Objects;

/** A case whose subject, claimant and signals are known, or known to be unknown. */
public record ClassifiedCase(ExtractedCase extracted, Classification classification) {
    public ClassifiedCase {
        Objects.requireNonNull(extracted, "extracted");
        Objects.requireNonNull(classification, "classification");
    }
}
