package fr.doleance.complaint;

/** By what means a document was read. */
public enum ReadingKind {
    FORM,
    TEXT,
    OCR,
    HANDWRITING,
    MIXED,
    NONE
}
