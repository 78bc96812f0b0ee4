package fr.doleance.complaint;

/** Why an item belongs to its case. */
public enum ArrivalKind {
    FIRST,
    DUPLICATE,
    REMINDER,
    FOLLOW_UP,
    MERGED
}
