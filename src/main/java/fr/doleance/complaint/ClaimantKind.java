package fr.doleance.complaint;

/** Whether a person or a company complains. */
public enum ClaimantKind {
    INDIVIDUAL,
    COMPANY,
    UNKNOWN
}
