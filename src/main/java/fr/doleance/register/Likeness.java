package fr.doleance.register;

import java.util.Objects;
import java.util.Set;

/**
 * By which a case is found again beside others.
 *
 * @param keys hashes; what each was made of is for whoever made it to know
 * @param signature of its text, or empty where the text is too short for one
 */
public record Likeness(String reference, Set<String> keys, String signature) {
    public Likeness {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(signature, "signature");
        keys = Set.copyOf(keys);
    }
}
