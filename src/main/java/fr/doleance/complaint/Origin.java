package fr.doleance.complaint;

/** Where a value or a page's words come from. */
public enum Origin {
    FORM,
    TEXT,
    OCR,
    HANDWRITING,
    MAIL_HEADER,
    MAIL_BODY,
    CLERK
}
