package fr.doleance.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A letter of a case, as complaint.json tells it.
 *
 * @param kind the template's name, e.g. {@code accuse-de-reception}
 * @param file its file name in the case folder
 * @param sha256 of the PDF; an approval counts only while it is unchanged
 * @param blockedBy what is missing before it may be approved: field names or reasons, empty for a draft that may
 * @param channel {@code mail}, {@code paper} or null
 */
public record Letter(
        String kind,
        String file,
        String sha256,
        Instant createdAt,
        LetterStatus status,
        List<String> blockedBy,
        String templateVersion,
        String channel,
        String approvedBy,
        Instant approvedAt,
        Instant sentAt,
        String messageId) {
    public Letter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(status, "status");
        blockedBy = List.copyOf(blockedBy);
    }

    public Letter approved(String actor, Instant at) {
        return new Letter(
                kind,
                file,
                sha256,
                createdAt,
                LetterStatus.APPROVED,
                blockedBy,
                templateVersion,
                channel,
                actor,
                at,
                sentAt,
                messageId);
    }
}
