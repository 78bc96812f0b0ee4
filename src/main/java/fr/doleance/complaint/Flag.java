package fr.doleance.complaint;

/** Signals that a person must see at the top of a case. */
public enum Flag {
    REPRESENTED,
    VULNERABLE,
    SUICIDE_RISK,
    REPEATED,
    MEDIATOR_THREAT,
    LAWYER,
    JOINT,
    MINOR,
    FOREIGN_LANGUAGE,
    ANONYMOUS,
    ABUSIVE,
    DECEASED_MEMBER,
    OTHER_INSURER,
    AUTHORITY,
    DATA_BREACH,
    LITIGATION,
    CONTRADICTING_BOX,
    SEVERAL_SUBJECTS,
    MEDICAL,
    DUPLICATE,
    REMINDER,
    ILLEGIBLE,
    LATE,
    WITHDRAWN
}
