package fr.doleance.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One arrival (file, mail, lot) in the register.
 *
 * @param id the item's own identifier, time-ordered
 * @param kind how it relates to its case
 * @param caseReference the case it belongs to, or null while it has none
 * @param attempts how often it was claimed, this time included; 0 before the first claim
 * @param sameMessageIdSeen whether another item has the same Message-ID with another body
 */
public record Item(
        String id,
        String sha256,
        List<StoredFile> files,
        String channel,
        Instant receivedAt,
        String messageId,
        ArrivalKind kind,
        String caseReference,
        int attempts,
        boolean sameMessageIdSeen) {
    public Item {
        Objects.requireNonNull(id, "id");
        files = List.copyOf(files);
    }

    /** The first file: the one file of an ordinary item. */
    public StoredFile mainFile() {
        return files.get(0);
    }

    public long sizeBytes() {
        return files.stream().mapToLong(StoredFile::sizeBytes).sum();
    }
}
