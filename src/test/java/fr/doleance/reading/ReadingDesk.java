package fr.doleance.reading;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.StoredFile;
import fr.doleance.reading.child.ReadingParser;
import fr.doleance.register.Copies;
import fr.doleance.settings.Settings;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** A reader over a folder of files, for tests. */
final class ReadingDesk implements Closeable {
    private final Path vault;
    private final DocumentReader reader;

    ReadingDesk(Path folder) {
        this(folder, Duration.ofSeconds(60), 100, ReadingParser.class);
    }

    ReadingDesk(Path folder, Duration pageTimeLimit, int recycleAfter, Class<? extends ReadingParser> parser) {
        vault = folder.resolve("vault");
        Settings.Reading settings =
                new Settings.Reading(pageTimeLimit, 256, recycleAfter, 10, 100_000_000L, 5, 100, 100_000_000L);
        reader = new DocumentReader(
                vault::resolve,
                new DocumentReader.Stores(document -> "", new Copies(folder.resolve("copies"))),
                settings,
                List.of(),
                folder.resolve("work"),
                2,
                parser);
    }

    List<ReadDocument> read(String fileName, byte[] content) {
        return reader.read(item(fileName, content)).documents();
    }

    ReadDocument readOne(String fileName, byte[] content) {
        List<ReadDocument> documents = read(fileName, content);
        if (documents.size() != 1) {
            throw new AssertionError("expected one document, not " + documents.size());
        }
        return documents.get(0);
    }

    Path stored(byte[] content) {
        return vault.resolve(sha256(content));
    }

    private Item item(String fileName, byte[] content) {
        String sha256 = sha256(content);
        try {
            Files.createDirectories(vault);
            Files.write(vault.resolve(sha256), content);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        StoredFile file = new StoredFile(fileName, "application/octet-stream", sha256, content.length);
        Instant received = Instant.parse("2026-11-02T09:00:00Z");
        return new Item("item", sha256, List.of(file), "courrier", received, null, ArrivalKind.FIRST, null, 1, false);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
