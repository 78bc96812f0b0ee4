package fr.doleance.reading.unpack;

import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.ReadingProblem;
import java.util.List;

/**
 * A mail taken apart, whatever file format it came in.
 *
 * @param headers without forwarding, which is found later
 * @param body the text that its writer and readers see; empty when there is none
 * @param problem why only part of it could be read (broken structure, over the limits), or null
 */
record Mail(MailHeaders headers, String body, List<Part> parts, ReadingProblem problem) {
    Mail {
        parts = List.copyOf(parts);
    }

    Sender sender() {
        return new Sender(headers.senderName(), headers.senderAddress());
    }

    /** The mails attached to this one. */
    List<Mail> messages() {
        return parts.stream()
                .filter(part -> part.message() != null)
                .map(Part::message)
                .toList();
    }

    /**
     * Something attached.
     *
     * @param fileName as received, or null
     * @param inline whether the body shows it (Content-ID, disposition inline): logos are
     * @param message the attached mail taken apart, or null when the part is no mail
     */
    record Part(String fileName, byte[] content, boolean inline, Mail message) {}
}
