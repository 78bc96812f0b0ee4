package fr.doleance.intake;

import fr.doleance.complaint.Registration;

/** What became of an arrival that was to be taken. */
public sealed interface TakeOutcome {

    /** It is in vault and register. Its removal from the inbox may still have to be repeated at the next look. */
    record Registered(Registration registration) implements TakeOutcome {}

    /**
     * No person can have written it: it lies in {@code rejets/}.
     *
     * @param reason French, for the clerk
     */
    record Rejected(String reason) implements TakeOutcome {}

    /** It stays in the inbox, to be looked at again: locked, just changed, not readable at the moment. */
    record Postponed() implements TakeOutcome {}
}
