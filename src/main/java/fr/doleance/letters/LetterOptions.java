package fr.doleance.letters;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a home may change about its letters.
 *
 * @param templates folder with templates of its own, each of which replaces the shipped one of the same name
 * @param simulation whether every letter is marked SIMULATION
 */
public record LetterOptions(Optional<Path> templates, boolean simulation) {
    public LetterOptions {
        Objects.requireNonNull(templates, "templates");
    }

    /** The shipped templates, no simulation. */
    public static LetterOptions shipped() {
        return new LetterOptions(Optional.empty(), false);
    }
}
