package fr.doleance.complaint;

/** How far a field's value may be relied on. */
public enum FieldStatus {
    SURE,
    OFFERED,
    CORRECTED,
    FAILED_CHECK
}
