package fr.doleance.review;

import fr.doleance.complaint.CaseFile;

/** What became of something that a person wants. */
public sealed interface Decision {
    /** It is kept in the register as an event. */
    record CarriedOut(CaseFile file) implements Decision {}

    /** The case is that way already. */
    record AlreadySo() implements Decision {}

    /** Nothing was done. */
    record Refused(Refusal refusal) implements Decision {}
}
