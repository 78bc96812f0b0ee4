package fr.doleance.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An arrival whose bytes are already safe in the vault, not yet in the register.
 *
 * @param sourceKey identifies this very arrival at its source (folder: path, size, time and file key; mailbox: UIDVALIDITY and
 *     UID), so that a crash between commit and removal from the source registers nothing twice
 * @param sha256 of the file; of the sorted list of the members' hashes when the item has several files
 * @param messageId of a mail, made from sender and body when it has none; otherwise null
 * @param bodyHash SHA-256 of a mail's bytes after its headers, otherwise null
 */
public record NewItem(
        String sourceKey,
        String sha256,
        List<StoredFile> files,
        String channel,
        Instant receivedAt,
        String messageId,
        String bodyHash) {
    public NewItem {
        Objects.requireNonNull(sourceKey, "sourceKey");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(receivedAt, "receivedAt");
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("an item has at least one file");
        }
    }
}
