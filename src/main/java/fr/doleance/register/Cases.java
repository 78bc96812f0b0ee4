package fr.doleance.register;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.CaseLetters.StoredLetter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The cases of the register. Thread-safe; every method that writes is one transaction. */
public final class Cases {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ACTOR = "doleance";

    private final Database database;
    private final CaseLetters letters;
    private final Clock clock;

    public Cases(Database database, Vault vault, Clock clock) {
        this.database = database;
        this.letters = new CaseLetters(vault);
        this.clock = clock;
    }

    /** Opens the item's case with the next reference of this year (Europe/Paris), or gives the one that it has. */
    public OpenedCase open(ReadItem readItem) {
        String reference = database.writer().inTransaction(handle -> {
            lock(handle, readItem.item());
            String known = ItemRows.byId(handle, readItem.item().id()).caseReference();
            return known != null ? known : openNew(handle, readItem.item());
        });
        return new OpenedCase(reference, readItem);
    }

    /** Two workers that have the same item, after a lease has ended, open one case. */
    private static void lock(Handle handle, Item item) {
        handle.createUpdate("UPDATE item SET attempts = attempts WHERE id = :id")
                .bind("id", item.id())
                .execute();
    }

    private String openNew(Handle handle, Item item) {
        int year = clock.instant().atZone(PARIS).getYear();
        int number =
                handle.createQuery("""
                        INSERT INTO reference_counter (registration_year, last_number) VALUES (:year, 1)
                        ON CONFLICT (registration_year) DO UPDATE SET last_number = reference_counter.last_number + 1
                        RETURNING last_number""").bind("year", year).mapTo(Integer.class).one();
        String reference = String.format("%d-%06d", year, number);
        handle.createUpdate(
                        "INSERT INTO complaint_case (reference, opened_at, state, version) VALUES (:reference, :now, 'RECEIVED', 0)")
                .bind("reference", reference)
                .bind("now", now())
                .execute();
        joinItem(handle, item, reference);
        EventLog.append(handle, now(), ACTOR, item.id(), reference, "case-opened", Map.of());
        return reference;
    }

    private static void joinItem(Handle handle, Item item, String reference) {
        handle.createUpdate("UPDATE item SET case_reference = :reference WHERE id = :id")
                .bind("reference", reference)
                .bind("id", item.id())
                .execute();
    }

    /**
     * Keeps what was understood of a case, and its letters, in one transaction.
     *
     * @return the case as it is kept: when a second worker took the item after its lease had ended, the first one's result stands, for
     *     a person may have decided on it
     */
    public WrittenCase understood(WrittenCase written) {
        CaseFile file = written.caseFile();
        Map<String, Object> detail = Map.of(
                "department", file.department(),
                "subject", file.classification().subject(),
                "needsReview", file.needsReview());
        List<StoredLetter> stored = letters.store(written);
        boolean kept = database.writer().inTransaction(handle -> {
            if (!lockedUnlessUnderstood(handle, file.reference())) {
                return false;
            }
            keep(handle, file, stored, "understood", ACTOR, detail);
            return true;
        });
        return kept ? written : find(file.reference()).orElseThrow();
    }

    private static boolean lockedUnlessUnderstood(Handle handle, String reference) {
        return handle.createUpdate(
                                "UPDATE complaint_case SET version = version WHERE reference = :reference AND document IS NULL")
                        .bind("reference", reference)
                        .execute()
                == 1;
    }

    /** Records that the case stands in the outbox: its first item is done. */
    public void delivered(WrittenCase written) {
        CaseFile file = written.caseFile();
        database.writer().useTransaction(handle -> {
            finish(handle, file.source().id());
            EventLog.append(
                    handle,
                    now(),
                    ACTOR,
                    file.source().id(),
                    file.reference(),
                    "delivered",
                    Map.of("department", file.department()));
        });
    }

    /**
     * Joins a duplicate or reminder to its case and keeps the changed case, in one transaction.
     *
     * @param revision of the case that was changed
     * @return false when the case was changed by another meanwhile: nothing is kept then
     */
    public boolean joined(WrittenCase written, int revision, Item item) {
        List<StoredLetter> stored = letters.store(written);
        String reference = written.caseFile().reference();
        return database.writer().inTransaction(handle -> {
            if (!locked(handle, reference, revision)) {
                return false;
            }
            joinItem(handle, item, reference);
            finish(handle, item.id());
            update(handle, written.caseFile(), stored);
            EventLog.append(
                    handle,
                    now(),
                    ACTOR,
                    item.id(),
                    reference,
                    "item-joined",
                    Map.of("kind", item.kind().name()));
            return true;
        });
    }

    /**
     * Keeps a person's decision and the case that follows from it, in one transaction.
     *
     * @param kind of the event, e.g. {@code department-decided}
     * @param actor who decided
     * @param detail before and after; decided values only
     */
    public void decided(WrittenCase written, String kind, String actor, Map<String, ?> detail) {
        store(written, kind, actor, detail);
    }

    /**
     * The same, only while the case still has the revision that the decision was made on.
     *
     * @return false when the case was changed meanwhile: nothing is kept then, and the decision is to be made anew
     */
    public boolean decided(WrittenCase written, int revision, String kind, String actor, Map<String, ?> detail) {
        List<StoredLetter> stored = letters.store(written);
        CaseFile file = written.caseFile();
        return database.writer().inTransaction(handle -> {
            if (!locked(handle, file.reference(), revision)) {
                return false;
            }
            keep(handle, file, stored, kind, actor, detail);
            return true;
        });
    }

    /** How often the case has changed since it was opened; empty for an unknown reference. */
    public Optional<Integer> revision(String reference) {
        return database.reader().withHandle(handle -> revision(handle, reference));
    }

    /** The revisions of all cases that were understood, by reference. */
    public Map<String, Integer> revisions() {
        return database.reader()
                .withHandle(handle -> handle.createQuery(
                                "SELECT reference, version FROM complaint_case WHERE document IS NOT NULL")
                        .reduceRows(new HashMap<String, Integer>(), (found, row) -> {
                            found.put(
                                    row.getColumn("reference", String.class), row.getColumn("version", Integer.class));
                            return found;
                        }));
    }

    /** Holds the case's row until the end of the transaction, if it still has this revision. */
    private static boolean locked(Handle handle, String reference, int revision) {
        return handle.createUpdate(
                                "UPDATE complaint_case SET version = version WHERE reference = :reference AND version = :revision")
                        .bind("reference", reference)
                        .bind("revision", revision)
                        .execute()
                == 1;
    }

    private static Optional<Integer> revision(Handle handle, String reference) {
        return handle.createQuery("SELECT version FROM complaint_case WHERE reference = :reference")
                .bind("reference", reference)
                .mapTo(Integer.class)
                .findOne();
    }

    /** Records a fact that changes nothing in the case, e.g. that its folder was taken away. */
    public void noted(String reference, String kind, String actor, Map<String, ?> detail) {
        database.writer()
                .useTransaction(handle -> EventLog.append(handle, now(), actor, null, reference, kind, detail));
    }

    private void store(WrittenCase written, String kind, String actor, Map<String, ?> detail) {
        List<StoredLetter> stored = letters.store(written);
        database.writer().useTransaction(handle -> keep(handle, written.caseFile(), stored, kind, actor, detail));
    }

    private void keep(
            Handle handle, CaseFile file, List<StoredLetter> stored, String kind, String actor, Map<String, ?> detail) {
        Map<String, Object> withLetters = new HashMap<>(detail);
        stored.forEach(letter -> withLetters.put("letter " + letter.fileName(), letter.sha256()));
        update(handle, file, stored);
        EventLog.append(handle, now(), actor, null, file.reference(), kind, withLetters);
    }

    private void update(Handle handle, CaseFile file, List<StoredLetter> stored) {
        handle.createUpdate("""
                        UPDATE complaint_case SET state = :state, department = :department, document = :document,
                            version = version + 1 WHERE reference = :reference""")
                .bind("state", file.state().name())
                .bind("department", file.department())
                .bind("document", CaseFileJson.write(file))
                .bind("reference", file.reference())
                .execute();
        letters.replace(handle, file.reference(), stored);
    }

    private static void finish(Handle handle, String itemId) {
        handle.createUpdate("UPDATE item SET state = 'done', lease_owner = NULL, lease_until = NULL WHERE id = :id")
                .bind("id", itemId)
                .execute();
    }

    /** A case with its letters as they were last kept, or empty while nothing was understood of it. */
    public Optional<WrittenCase> find(String reference) {
        return database.reader()
                .withHandle(handle -> handle.createQuery(
                                "SELECT document FROM complaint_case WHERE reference = :reference AND document IS NOT NULL")
                        .bind("reference", reference)
                        .mapTo(String.class)
                        .findOne()
                        .map(CaseFileJson::read)
                        .map(file -> new WrittenCase(file, letters.of(handle, reference))));
    }

    /** The references of all cases that were understood, in their order. */
    public List<String> references() {
        return database.reader()
                .withHandle(handle -> handle.createQuery(
                                "SELECT reference FROM complaint_case WHERE document IS NOT NULL ORDER BY reference")
                        .mapTo(String.class)
                        .list());
    }

    /** The items of a case, in the order of their arrival. */
    public List<Item> items(String reference) {
        return database.reader().withHandle(handle -> ItemRows.byCase(handle, reference));
    }

    private String now() {
        return Instants.text(clock.instant());
    }
}
