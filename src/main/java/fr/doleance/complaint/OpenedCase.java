package fr.doleance.complaint;

import java.util.Objects;

/** A read item whose case has its reference, {@code YYYY-NNNNNN}, the year being that of registration in Europe/Paris. */
public record OpenedCase(String reference, ReadItem readItem) {
    public OpenedCase {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(readItem, "readItem");
    }
}
