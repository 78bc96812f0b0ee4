package fr.doleance.reading;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.register.CaseFileJson;
import fr.doleance.register.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads an item once: the result of this costly step is kept in {@code work/<item>/reading.json.gz} and used again when a later
 * step of the same attempt or a crash sends the item back. From its third attempt on an item is no longer read, so that a document
 * that breaks the reading reaches a person all the same.
 */
public final class KeptReadings {
    private static final Logger LOG = LoggerFactory.getLogger(KeptReadings.class);
    private static final int LAST_ATTEMPT = 3;

    private final Path work;
    private final long maximumBytes;
    private final Function<Item, ReadItem> reader;

    /** @param maximumBytes a larger item is not read: it reaches a person as it came */
    public KeptReadings(Path work, long maximumBytes, Function<Item, ReadItem> reader) {
        this.work = work;
        this.maximumBytes = maximumBytes;
        this.reader = reader;
    }

    /** @throws TemporaryFailure when the disk refuses */
    public ReadItem read(Item item) {
        if (item.attempts() >= LAST_ATTEMPT) {
            return unread(item, ReadingProblem.DAMAGED);
        }
        if (item.sizeBytes() > maximumBytes) {
            return unread(item, ReadingProblem.TOO_LARGE);
        }
        Path kept = work.resolve(item.id()).resolve("reading.json.gz");
        try {
            Optional<ReadItem> earlier = load(item, kept);
            return earlier.isPresent() ? earlier.get() : keep(reader.apply(item), kept);
        } catch (IOException exception) {
            throw new TemporaryFailure("the reading of item " + item.id() + " cannot be kept", exception);
        }
    }

    /** Empty when nothing was kept, or what was kept is damaged or of another version: it is read once more then. */
    private static Optional<ReadItem> load(Item item, Path kept) {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(kept))) {
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(
                    new ReadItem(item, CaseFileJson.readAs(json, ReadItem.class).documents()));
        } catch (NoSuchFileException notKept) {
            return Optional.empty();
        } catch (IOException | IllegalStateException unusable) {
            LOG.warn(
                    "step=reading item={} outcome=read-again cause={}",
                    item.id(),
                    unusable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static ReadItem keep(ReadItem read, Path kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(CaseFileJson.compact(read).getBytes(StandardCharsets.UTF_8));
        }
        Files.createDirectories(kept.getParent());
        Path draft = kept.resolveSibling("reading.json.gz.part");
        Disk.write(draft, bytes.toByteArray());
        Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return read;
    }

    private static ReadItem unread(Item item, ReadingProblem problem) {
        return new ReadItem(
                item, item.files().stream().map(file -> unread(file, problem)).toList());
    }

    private static ReadDocument unread(StoredFile file, ReadingProblem problem) {
        return new ReadDocument(
                file.fileName(),
                file.mediaType(),
                file.sha256(),
                DocumentRole.COMPLAINT,
                ReadingKind.NONE,
                List.of(),
                List.of(),
                null,
                problem);
    }
}
