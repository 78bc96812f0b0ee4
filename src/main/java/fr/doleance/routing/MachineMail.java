package fr.doleance.routing;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.MailNature;
import fr.doleance.complaint.ReadItem;

/** Mail that a machine wrote: bounces, automatic replies, newsletters. */
final class MachineMail {
    /** Characters; a logo or a signature has fewer. */
    private static final int SHORTEST_LETTER = 200;

    private MachineMail() {}

    /** Whether the item's own message, not one attached to it, was written by a machine. */
    static boolean isIn(ReadItem readItem) {
        return readItem.documents().stream()
                .filter(document -> document.mail() != null)
                .findFirst()
                .map(document -> document.mail().nature().byMachine())
                .orElse(false);
    }

    /**
     * Whether an automatic mail carries a text of its own: scanners and fax servers send people's letters so, and declare themselves
     * as machines. A bounce carries what we wrote.
     */
    static boolean bringsADocument(ReadItem readItem) {
        boolean bounce = readItem.documents().stream()
                .filter(document -> document.mail() != null)
                .findFirst()
                .filter(document -> document.mail().nature() == MailNature.BOUNCE)
                .isPresent();
        return !bounce
                && readItem.documents().stream()
                        .filter(document -> document.mail() == null && document.role() != DocumentRole.IGNORED)
                        .anyMatch(document -> document.text().strip().length() >= SHORTEST_LETTER);
    }
}
