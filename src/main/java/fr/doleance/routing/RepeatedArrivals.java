package fr.doleance.routing;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Source;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.Cases;
import fr.doleance.register.Items;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Joins a duplicate or a reminder to the case that it repeats: one case, one letter, the first deadline. A reminder is shown to a
 * person.
 */
public final class RepeatedArrivals {
    private static final String REMINDER_REASON = "relance";
    /** Of copies that come together, each loses against another at most once. */
    private static final int MOST_TRIES = 10;

    private final Items items;
    private final Cases cases;
    private final Outbox outbox;
    private final CaseFolders folders;

    public RepeatedArrivals(Items items, Cases cases, Outbox outbox, CaseFolders folders) {
        this.items = items;
        this.cases = cases;
        this.outbox = outbox;
        this.folders = folders;
    }

    public boolean isRepeated(Item item) {
        return item.kind() == ArrivalKind.DUPLICATE || item.kind() == ArrivalKind.REMINDER;
    }

    /**
     * Joins the item to its case.
     *
     * @throws TemporaryFailure while the first arrival is not yet understood, when the case does not come to rest, or when the disk
     *     refuses
     */
    public void join(Item item) {
        String reference = reference(item);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int revision = cases.revision(reference).orElseThrow(() -> waits(item));
            WrittenCase known = cases.find(reference).orElseThrow(() -> waits(item));
            WrittenCase joined = new WrittenCase(withItem(known.caseFile(), item), known.letterFiles());
            if (cases.joined(joined, revision, item)) {
                update(joined);
                return;
            }
        }
        throw new TemporaryFailure("case " + reference + " keeps changing while item " + item.id() + " joins it", null);
    }

    private void update(WrittenCase joined) {
        try {
            for (Path folder : folders.of(joined.caseFile().reference())) {
                outbox.update(joined, folder);
            }
        } catch (IOException exception) {
            throw new TemporaryFailure("case " + joined.caseFile().reference() + " cannot be updated", exception);
        }
    }

    private String reference(Item item) {
        return items.firstOf(item).map(Item::caseReference).orElseThrow(() -> waits(item));
    }

    private static TemporaryFailure waits(Item item) {
        return new TemporaryFailure("item " + item.id() + " waits for the first of its kind", null);
    }

    private static CaseFile withItem(CaseFile file, Item item) {
        Source first = file.source();
        Source again = new Source(
                item.id(),
                item.mainFile().fileName(),
                item.mainFile().mediaType(),
                item.sha256(),
                item.sizeBytes(),
                item.channel(),
                item.receivedAt(),
                item.messageId(),
                first.sender(),
                first.replyTo(),
                first.forwardedBy(),
                first.subjectLine(),
                first.sentAt(),
                item.kind());
        boolean reminder = item.kind() == ArrivalKind.REMINDER;
        Flag flag = reminder ? Flag.REMINDER : Flag.DUPLICATE;
        return file.withItem(again, flag, reminder ? Optional.of(REMINDER_REASON) : Optional.empty());
    }
}
