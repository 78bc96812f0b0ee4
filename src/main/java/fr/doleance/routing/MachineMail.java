package fr.doleance.routing;

import fr.doleance.complaint.ReadItem;

/** Mail that a machine wrote: bounces, automatic replies, newsletters. */
final class MachineMail {
    private MachineMail() {}

    /** Whether the item's own message, not one attached to it, was written by a machine. */
    static boolean isIn(ReadItem readItem) {
        return readItem.documents().stream()
                .filter(document -> document.mail() != null)
                .findFirst()
                .map(document -> document.mail().nature().byMachine())
                .orElse(false);
    }
}
