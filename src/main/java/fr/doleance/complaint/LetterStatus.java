package fr.doleance.complaint;

/** How far a letter has come. */
public enum LetterStatus {
    DRAFT,
    BLOCKED,
    APPROVED,
    SENDING,
    SENT,
    UNCERTAIN,
    BOUNCED,
    REPLACED
}
