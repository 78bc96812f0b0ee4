package fr.doleance.evaluation.speed;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.StoredFile;
import fr.doleance.reading.DocumentReader;
import fr.doleance.register.Copies;
import fr.doleance.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Our reading: turned, straightened, boxes, handwriting, and the searchable copy, as the product does it.
 *
 * <p>Arguments: the folder of the scans, an empty folder for the texts, a work folder.
 */
public final class ReadByDoleance {
    private static final Settings.Reading SETTINGS =
            new Settings.Reading(Duration.ofSeconds(60), 512, 500, 300, 400_000_000L, 5, 100, 1_000_000_000L);

    private ReadByDoleance() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createDirectories(Path.of(arguments[2]));
        int cores = Runtime.getRuntime().availableProcessors();
        Map<String, Path> files = new ConcurrentHashMap<>();
        DocumentReader.Stores stores = new DocumentReader.Stores(document -> "", new Copies(work.resolve("copies")));
        try (DocumentReader reader =
                new DocumentReader(files::get, stores, SETTINGS, List.of(), work.resolve("reading"), cores)) {
            FolderReading.of("Doléance", Path.of(arguments[0]), Path.of(arguments[1]), 2 * cores, file -> {
                Item item = item(file);
                files.put(item.sha256(), file.toAbsolutePath());
                return reader.read(item).documents().stream()
                        .map(ReadDocument::pages)
                        .flatMap(List::stream)
                        .map(Page::text)
                        .toList();
            });
        }
    }

    private static Item item(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        StoredFile stored = new StoredFile(file.getFileName().toString(), "application/pdf", sha256, Files.size(file));
        return new Item(
                sha256, sha256, List.of(stored), "courrier", Instant.EPOCH, null, ArrivalKind.FIRST, null, 1, false);
    }
}
