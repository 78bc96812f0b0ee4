package fr.doleance.reading;

import fr.doleance.complaint.Item;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.reading.child.ReadingParser;
import fr.doleance.reading.child.ReadingRequest;
import fr.doleance.reading.ocr.LanguageData;
import fr.doleance.register.Copies;
import fr.doleance.settings.Settings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.tika.pipes.PipesConfig;

/**
 * Reads the files of an item, each in a child JVM: no file can harm or stop this one.
 *
 * <p>Thread-safe: as many pages are read at once as there are children, of one item or of several. The children start with the first
 * page that needs them.
 */
public final class DocumentReader implements Closeable {
    /**
     * Where reading leaves what it finds and makes.
     *
     * @param contained takes what is found inside mails and archives
     * @param copies where searchable copies of scanned documents are laid
     */
    public record Stores(ContainedFiles contained, Copies copies) {}

    private final OriginalFiles originals;
    private final Stores stores;
    private final Settings.Reading settings;
    private final ReadingRequest.Limits limits;
    private final Path folder;
    private final ReadingChildren children;

    /**
     * Prepares the work folder, which no other process may use.
     *
     * @param stores what reading leaves beside its answer
     * @param folder for what children need and for documents while they are read; emptied now
     * @param ownDomains mail domains of the insurer and its agencies: a sender there forwards, never claims
     * @throws IllegalStateException when this build lacks the data for French
     * @throws TemporaryFailure when the folder cannot be written
     */
    public DocumentReader(
            OriginalFiles originals,
            Stores stores,
            Settings.Reading settings,
            Collection<String> ownDomains,
            Path folder,
            int atOnce) {
        this(originals, stores, settings, ownDomains, folder, atOnce, ReadingParser.class);
    }

    DocumentReader(
            OriginalFiles originals,
            Stores stores,
            Settings.Reading settings,
            Collection<String> ownDomains,
            Path folder,
            int atOnce,
            Class<? extends ReadingParser> parser) {
        this.originals = originals;
        this.stores = stores;
        this.settings = settings;
        this.folder = folder.toAbsolutePath();
        Path languageData = this.folder.resolve("tessdata");
        this.limits = new ReadingRequest.Limits(
                languageData.toString(),
                settings.maximumPixels(),
                settings.maximumArchiveDepth(),
                settings.maximumArchiveEntries(),
                settings.maximumArchiveBytes(),
                new ArrayList<>(ownDomains));
        PipesConfig config = prepare(languageData, parser);
        SerialFilter.install();
        this.children = new ReadingChildren(
                atOnce, () -> new ReadingChild(config, settings.pageTimeLimit(), settings.recycleAfter()));
    }

    private PipesConfig prepare(Path languageData, Class<? extends ReadingParser> parser) {
        try {
            WorkFolder.empty(folder);
            LanguageData.unpackInto(languageData);
            return new ChildSettings(folder, settings.childMemoryMegabytes(), parser).write();
        } catch (IOException exception) {
            throw new TemporaryFailure("the work folder of reading cannot be prepared", exception);
        }
    }

    /**
     * Reads all files of an item. What stands in the way of reading is the {@code problem} of a page or document.
     *
     * @throws TemporaryFailure when the disk fails or no child can be started
     */
    public ReadItem read(Item item) {
        List<ReadDocument> documents = new ArrayList<>();
        for (StoredFile file : item.files()) {
            documents.addAll(read(item, file, documents.size()));
        }
        return new ReadItem(item, documents);
    }

    private List<ReadDocument> read(Item item, StoredFile file, int before) {
        try (WorkFolder work = WorkFolder.in(folder)) {
            FileReading.Places places = new FileReading.Places(
                    originals.path(file.sha256()),
                    work,
                    stores.contained(),
                    number -> stores.copies().place(item, before + number));
            return new FileReading(file, places, children, limits, settings.maximumPages()).documents();
        } catch (IOException exception) {
            throw new TemporaryFailure("the work folder of reading cannot be used", exception);
        }
    }

    /**
     * Cuts an item's file at its separator sheets and keeps the parts; empty where there is none.
     *
     * @throws TemporaryFailure when the disk fails or no child can be started
     */
    public List<Batches.StoredPart> parts(Item item) {
        return new BatchReading(originals, stores.contained(), children, limits).parts(item, folder);
    }

    /** Ends all children. No item may be in reading. */
    @Override
    public void close() throws IOException {
        children.close();
    }
}
