package fr.doleance.settings;

import java.util.List;

/** Settings that Doléance refuses to start with: one message that lists all errors, in French. */
public final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidSettings(String error) {
        this(List.of(error));
    }

    public InvalidSettings(List<String> errors) {
        super("Configuration refusée :\n - " + String.join("\n - ", errors));
    }
}
