package fr.doleance.reading;

import fr.doleance.complaint.Item;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.StoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Batch scans: an item of one file in which separator sheets lie is divided into items of their own, each of which becomes a case. The
 * batch's own bytes stay in the vault, and the register tells which pages of it each item holds. Thread-safe.
 */
public final class Batches {
    private static final int LAST_ATTEMPT = 3;

    private final Cutting cutting;
    private final Division division;
    private final long maximumBytes;
    private final Map<String, List<StoredPart>> found = new ConcurrentHashMap<>();

    /**
     * A part whose bytes are in the vault.
     *
     * @param pages 1-based numbers of the batch's pages that are in it
     */
    public record StoredPart(StoredFile file, List<Integer> pages) {}

    /** Cuts an item's file at its separator sheets; empty where there is none. */
    public interface Cutting {
        List<StoredPart> parts(Item item);
    }

    /**
     * Takes the parts into the register and ends the batch, at once or not at all; done twice, it changes nothing. The pages are those of
     * the batch that each part holds.
     */
    public interface Division {
        void divide(Item batch, List<NewItem> parts, List<List<Integer>> pages);
    }

    /** @param maximumBytes a larger item is not looked into: it reaches a person as it came */
    public Batches(Cutting cutting, Division division, long maximumBytes) {
        this.cutting = cutting;
        this.division = division;
        this.maximumBytes = maximumBytes;
    }

    /** @throws fr.doleance.complaint.TemporaryFailure when the disk refuses or no child can be started */
    public boolean isBatch(Item item) {
        boolean mayBe = item.files().size() == 1
                && item.caseReference() == null
                && item.attempts() < LAST_ATTEMPT
                && item.sizeBytes() <= maximumBytes;
        if (!mayBe) {
            return false;
        }
        List<StoredPart> parts = cutting.parts(item);
        if (!parts.isEmpty()) {
            found.put(item.id(), parts);
        }
        return !parts.isEmpty();
    }

    /** Divides an item of which {@link #isBatch} is true. */
    public void divide(Item batch) {
        List<StoredPart> stored = found.getOrDefault(batch.id(), List.of());
        List<NewItem> parts = new ArrayList<>();
        for (StoredPart part : stored) {
            parts.add(new NewItem(
                    "part:" + batch.id() + ":" + (parts.size() + 1),
                    part.file().sha256(),
                    List.of(part.file()),
                    batch.channel(),
                    batch.receivedAt(),
                    null,
                    null));
        }
        division.divide(batch, parts, stored.stream().map(StoredPart::pages).toList());
        found.remove(batch.id());
    }
}
