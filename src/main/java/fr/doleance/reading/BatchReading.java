package fr.doleance.reading;

import fr.doleance.complaint.Item;
import fr.doleance.complaint.SafeFileName;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.reading.Batches.StoredPart;
import fr.doleance.reading.batch.BatchCutter;
import fr.doleance.reading.batch.BatchParts;
import fr.doleance.reading.child.ReadingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks a child to cut a batch, and lays the parts in the vault. A file that cannot be looked into is no batch. */
final class BatchReading {
    private final OriginalFiles originals;
    private final ContainedFiles vault;
    private final ReadingChildren children;
    private final ReadingRequest.Limits limits;

    BatchReading(
            OriginalFiles originals, ContainedFiles vault, ReadingChildren children, ReadingRequest.Limits limits) {
        this.originals = originals;
        this.vault = vault;
        this.children = children;
        this.limits = limits;
    }

    /** @param folder where a work folder may be made */
    List<StoredPart> parts(Item item, Path folder) {
        StoredFile batch = item.mainFile();
        if (!BatchCutter.mayCut(batch.mediaType())) {
            return List.of();
        }
        try (WorkFolder work = WorkFolder.in(folder)) {
            ReadingRequest request = ReadingRequest.cut(
                    originals.path(batch.sha256()).toString(),
                    batch.mediaType(),
                    work.nextAnswer().toString(),
                    limits);
            Asked<BatchParts> asked =
                    children.ask(new ReadingChildren.Question(batch.sha256() + "#parts", request), BatchParts.class);
            return stored(batch, asked.orElse(problem -> new BatchParts(List.of())));
        } catch (IOException exception) {
            throw new TemporaryFailure("the parts of item " + item.id() + " cannot be kept", exception);
        }
    }

    private List<StoredPart> stored(StoredFile batch, BatchParts parts) throws IOException {
        List<StoredPart> stored = new ArrayList<>();
        for (BatchParts.Part part : parts.parts()) {
            Path file = Path.of(part.file());
            String sha256 = vault.keep(file);
            StoredFile kept =
                    new StoredFile(name(batch.fileName(), part.pages()), part.mediaType(), sha256, Files.size(file));
            stored.add(new StoredPart(kept, part.pages()));
        }
        return stored;
    }

    /** The batch's name with the first and last page of the part. */
    private static String name(String batch, List<Integer> pages) {
        int dot = batch.lastIndexOf('.');
        String stem = dot > 0 ? batch.substring(0, dot) : batch;
        String extension = dot > 0 ? batch.substring(dot) : "";
        return SafeFileName.of(stem + "-pages-" + pages.get(0) + "-" + pages.get(pages.size() - 1) + extension);
    }
}
