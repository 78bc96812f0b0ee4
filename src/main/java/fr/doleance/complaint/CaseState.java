package fr.doleance.complaint;

/** The states of a case. */
public enum CaseState {
    RECEIVED,
    UNDERSTOOD,
    DELIVERED,
    APPROVED,
    SENDING,
    SENT,
    ANSWERED,
    CLOSED,
    NOT_A_COMPLAINT
}
