package fr.doleance.complaint;

/** What told the date of sending. Order: from the strongest proof to the weakest. */
public enum ClockSource {
    REGISTERED_MAIL,
    MAIL_DATE,
    POSTMARK,
    LETTER_DATE,
    ARRIVAL,
    ESTIMATED,
    CLERK
}
