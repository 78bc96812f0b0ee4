package fr.doleance.complaint;

/** What became of an arrival when it was registered. */
public sealed interface Registration {
    Item item();

    /** A new item that waits to be read. */
    record Opened(Item item) implements Registration {}

    /** The same arrival was registered before; its removal from the source had not taken place. */
    record AlreadyKnown(Item item) implements Registration {}

    /** The same bytes, or the same Message-ID with the same body, less than 15 days after the first. */
    record Duplicate(Item item, String caseReference) implements Registration {}

    /** The same bytes 15 days or more after the first: joined to its case, first deadline kept. */
    record Reminder(Item item, String caseReference) implements Registration {}
}
