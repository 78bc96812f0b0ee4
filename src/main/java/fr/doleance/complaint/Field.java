package fr.doleance.complaint;

import java.util.Objects;

/**
 * One value read from a document, with its place and how sure it is.
 *
 * @param name a path in complaint.json, see {@link FieldNames}
 * @param value normalised (dates ISO 8601, phone E.164, NIR 13 characters)
 * @param raw as it stood, or null where it is the same
 * @param confidence 0 to 1
 * @param document 0-based index in the case's documents, or null
 * @param page 1-based, or null
 * @param box or null where the source has no layout
 */
public record Field(
        String name,
        String value,
        String raw,
        double confidence,
        FieldStatus status,
        Integer document,
        Integer page,
        Box box,
        Origin origin) {
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(origin, "origin");
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence of " + name + " is not within 0 to 1");
        }
    }
}
