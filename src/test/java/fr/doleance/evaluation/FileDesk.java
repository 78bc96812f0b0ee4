package fr.doleance.evaluation;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.reading.DocumentReader;
import fr.doleance.register.Copies;
import fr.doleance.register.Vault;
import fr.doleance.settings.Settings;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads files where they lie as the product reads those it was given: a child a core, nothing registered. Thread-safe. */
public final class FileDesk implements Closeable {
    private static final Settings.Reading SETTINGS =
            new Settings.Reading(Duration.ofSeconds(60), 512, 500, 300, 400_000_000L, 5, 100, 1_000_000_000L);

    private final Map<String, Path> files = new ConcurrentHashMap<>();
    private final DocumentReader reader;

    /** @param work an own folder for children and searchable copies */
    public FileDesk(Path work, Collection<String> ownDomains) {
        DocumentReader.Stores stores =
                new DocumentReader.Stores(new Vault(work.resolve("vault"))::store, new Copies(work.resolve("copies")));
        int cores = Runtime.getRuntime().availableProcessors();
        reader = new DocumentReader(files::get, stores, SETTINGS, ownDomains, work.resolve("reading"), cores);
    }

    public ReadItem read(Item item) {
        return reader.read(item);
    }

    /** The item that the file would be; its id is the digest of its bytes. */
    public Item item(Path file) throws IOException {
        String sha256 = sha256(file);
        files.put(sha256, file.toAbsolutePath());
        StoredFile stored =
                new StoredFile(file.getFileName().toString(), "application/octet-stream", sha256, Files.size(file));
        return new Item(
                sha256, sha256, List.of(stored), "courrier", Instant.EPOCH, null, ArrivalKind.FIRST, null, 1, false);
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream stream =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
