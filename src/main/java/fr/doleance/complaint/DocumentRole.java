package fr.doleance.complaint;

/** What a document is in its case. */
public enum DocumentRole {
    COMPLAINT,
    ATTACHMENT,
    FORM,
    ENVELOPE,
    IGNORED
}
