package fr.doleance.complaint;

/** Who wrote a mail, as far as its headers tell: a person, or a machine that must never be answered. */
public enum MailNature {
    PERSONAL,
    BOUNCE,
    AUTO_REPLY,
    NEWSLETTER;

    public boolean byMachine() {
        return this != PERSONAL;
    }
}
