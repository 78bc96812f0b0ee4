package fr.doleance.complaint;

import java.util.Objects;

/**
 * A file whose bytes lie in the vault.
 *
 * @param fileName as received, made harmless (no path, no control characters, at most 200 bytes)
 * @param mediaType by magic bytes, not by extension
 * @param sha256 lower-case hex; the key in the vault
 */
public record StoredFile(String fileName, String mediaType, String sha256, long sizeBytes) {
    public StoredFile {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(sha256, "sha256");
    }
}
