package fr.doleance.register;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Something that happened to a case.
 *
 * @param number of the event in the register, counted from 1
 * @param actor who did it: a person's account, or {@code doleance}
 * @param kind e.g. {@code department-decided}
 * @param detail what was before and after; its members depend on the kind
 */
public record CaseEvent(long number, Instant at, String actor, String kind, Map<String, Object> detail) {
    public CaseEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(kind, "kind");
        detail = Collections.unmodifiableMap(new TreeMap<>(detail));
    }
}
