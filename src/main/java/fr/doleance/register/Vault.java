package fr.doleance.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The write-once store of bytes: {@code vault/ab/abcdef…}, named by SHA-256. What is in it was copied, forced to disk, file and
 * folder, and hashed again from the disk.
 */
public final class Vault {
    private final Path folder;

    public Vault(Path folder) {
        this.folder = folder;
    }

    /**
     * Stores all bytes of a stream.
     *
     * @return their SHA-256, lower-case hex
     * @throws IOException when they could not be stored whole; nothing is left under their name then
     */
    public String store(InputStream content) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("en-cours"))
                .resolve(UUID.randomUUID().toString());
        try {
            String sha256 = copy(content, temporary);
            keep(temporary, sha256);
            return sha256;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Stores a file's bytes and gives their SHA-256. The file itself stays where it is. */
    public String store(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return store(content);
        }
    }

    private void keep(Path temporary, String sha256) throws IOException {
        Path target = path(sha256);
        // what lies there may have been damaged since, or put there by a process that died before the folder was forced
        if (!holds(sha256)) {
            if (!Sha256.of(temporary).equals(sha256)) {
                throw new IOException("the disk gave back other bytes than were written");
            }
            Files.createDirectories(target.getParent());
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Disk.forceFolder(target.getParent());
        Disk.forceFolder(folder);
    }

    private static String copy(InputStream content, Path target) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream hashed = new DigestInputStream(content, digest);
                OutputStream output = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            hashed.transferTo(output);
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where bytes lie, whether or not they are there. */
    public Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    public byte[] read(String sha256) throws IOException {
        return Files.readAllBytes(path(sha256));
    }

    /** Whether the bytes are there and still have their hash. */
    public boolean holds(String sha256) throws IOException {
        try {
            return Sha256.of(path(sha256)).equals(sha256);
        } catch (NoSuchFileException absent) {
            return false;
        }
    }
}
