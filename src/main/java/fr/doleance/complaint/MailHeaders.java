package fr.doleance.complaint;

import java.time.Instant;
import java.util.Objects;

/**
 * What the headers of a mail say, decoded.
 *
 * @param messageId with its angle brackets, or null
 * @param sentAt from the Date header, or null
 * @param forwarding the original when this mail forwards another, or null
 */
public record MailHeaders(
        String messageId,
        String senderName,
        String senderAddress,
        String replyTo,
        String subject,
        Instant sentAt,
        MailNature nature,
        Forwarding forwarding) {
    public MailHeaders {
        Objects.requireNonNull(nature, "nature");
    }
}
