package fr.doleance.register;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import fr.doleance.complaint.TemporaryFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The items of the register, and the queue of those that wait. Thread-safe; every method is one transaction.
 *
 * <p>Item states: {@code received} (waits or is worked on), {@code done}, {@code rejected}, {@code divided} (its parts are
 * items of their own).
 */
public final class Items {
    private static final String ACTOR = "doleance";
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;
    private final Random random;

    public Items(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.random = new java.security.SecureRandom();
    }

    /**
     * Registers an arrival whose bytes are in the vault. The same {@code sourceKey} is registered once.
     *
     * @throws TemporaryFailure when the database fails
     */
    public Registration register(NewItem item) {
        try {
            return database.writer().inTransaction(handle -> {
                EventLog.hold(handle);
                Optional<Item> known = ItemRows.bySourceKey(handle, item.sourceKey());
                return known.isPresent() ? new Registration.AlreadyKnown(known.get()) : open(handle, item);
            });
        } catch (JdbiException fault) {
            throw notRegistered(fault);
        }
    }

    private static TemporaryFailure notRegistered(JdbiException fault) {
        return new TemporaryFailure("the register does not take an arrival", fault);
    }

    private Registration open(Handle handle, NewItem item) {
        Optional<Item> first = ItemRows.firstEqual(handle, item);
        ArrivalKind kind =
                first.map(earlier -> DuplicateRule.kind(earlier, item)).orElse(ArrivalKind.FIRST);
        boolean sameMessageId = first.isEmpty() && ItemRows.messageIdSeen(handle, item.messageId());
        String id = newId();
        ItemRows.insert(handle, id, item, kind, first.map(Item::id).orElse(null), sameMessageId, "received", null);
        Map<String, Object> detail = Map.of("sha256", item.sha256(), "channel", item.channel(), "kind", kind.name());
        EventLog.append(handle, now(), ACTOR, id, null, "item-received", detail);
        Item opened = ItemRows.byId(handle, id);
        String reference = first.map(Item::caseReference).orElse(null);
        return switch (kind) {
            case DUPLICATE -> new Registration.Duplicate(opened, reference);
            case REMINDER -> new Registration.Reminder(opened, reference);
            default -> new Registration.Opened(opened);
        };
    }

    /**
     * Registers what no person can have written. It opens no case and is never read. {@code reason} is French, for the clerk.
     *
     * @throws TemporaryFailure when the database fails
     */
    public void reject(NewItem item, String reason) {
        try {
            database.writer().useTransaction(handle -> rejectNew(handle, item, reason));
        } catch (JdbiException fault) {
            throw notRegistered(fault);
        }
    }

    private void rejectNew(Handle handle, NewItem item, String reason) {
        EventLog.hold(handle);
        if (ItemRows.bySourceKey(handle, item.sourceKey()).isEmpty()) {
            String id = newId();
            ItemRows.insert(handle, id, item, ArrivalKind.FIRST, null, false, "rejected", reason);
            EventLog.append(handle, now(), ACTOR, id, null, "item-rejected", Map.of("sha256", item.sha256()));
        }
    }

    /**
     * Divides a batch: its parts become items that wait, and it is done with, in one transaction. A part that is known stays as it is.
     *
     * @param parts with their source keys, which name the batch
     * @param pages of the batch that each part holds, 1-based, for the event
     */
    public void divide(Item batch, List<NewItem> parts, List<List<Integer>> pages) {
        database.writer().useTransaction(handle -> {
            EventLog.hold(handle);
            for (NewItem part : parts) {
                if (ItemRows.bySourceKey(handle, part.sourceKey()).isEmpty()) {
                    open(handle, part);
                }
            }
            handle.createUpdate(
                            "UPDATE item SET state = 'divided', lease_owner = NULL, lease_until = NULL WHERE id = :id")
                    .bind("id", batch.id())
                    .execute();
            List<String> hashes = parts.stream().map(NewItem::sha256).toList();
            EventLog.append(
                    handle,
                    now(),
                    ACTOR,
                    batch.id(),
                    null,
                    "item-divided",
                    Map.of("sha256", batch.sha256(), "parts", hashes, "pages", pages));
        });
    }

    /** Claims the next item that waits, for {@code lease}. The attempt is counted at once, so that a crash counts. */
    public Optional<Item> claim(String owner, Duration lease) {
        Instant now = clock.instant();
        return database.writer()
                .inTransaction(handle -> handle.createQuery(database.dialect().claim())
                        .bind("owner", owner)
                        .bind("until", Instants.text(now.plus(lease)))
                        .bind("now", Instants.text(now))
                        .mapToMap()
                        .findOne()
                        .map(row -> ItemRows.item(handle, row)));
    }

    /** Gives a claimed item back; it can be claimed again after {@code pause}. {@code cause} is a class name, never a message. */
    public void release(Item item, Duration pause, String cause) {
        release(item, pause, cause, 0);
    }

    /**
     * The same after a fault that is not the item's own: a full disk must not make an unread document of it. The attempt does not
     * count, within a day of the arrival; from then on it does, so that every item reaches a person.
     */
    public void postpone(Item item, Duration pause, String cause) {
        boolean young = clock.instant().isBefore(item.receivedAt().plus(PATIENCE));
        release(item, pause, cause, young ? 1 : 0);
    }

    private void release(Item item, Duration pause, String cause, int forgiven) {
        database.writer().useTransaction(handle -> {
            handle.createUpdate("""
                            UPDATE item SET lease_owner = NULL, lease_until = :until, attempts = attempts - :forgiven
                            WHERE id = :id""")
                    .bind("forgiven", forgiven)
                    .bind("until", Instants.text(clock.instant().plus(pause)))
                    .bind("id", item.id())
                    .execute();
            EventLog.append(
                    handle,
                    now(),
                    ACTOR,
                    item.id(),
                    item.caseReference(),
                    "attempt-failed",
                    Map.of("cause", cause, "attempt", item.attempts()));
        });
    }

    /**
     * Frees the leases that a process which died left behind, at the start of the one process that holds the home. On PostgreSQL other
     * processes are at work: there a lease ends in its time.
     */
    public void freeLeases() {
        if (database.dialect() != Dialect.SQLITE) {
            return;
        }
        database.writer()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE item SET lease_owner = NULL, lease_until = NULL WHERE state = 'received'")
                        .execute());
    }

    /** The first item with the same content, for a duplicate or reminder. */
    public Optional<Item> firstOf(Item item) {
        return database.reader().withHandle(handle -> ItemRows.firstOf(handle, item.id()));
    }

    /** Items that are neither done nor rejected, oldest first. */
    public List<Item> waiting() {
        return database.reader().withHandle(handle -> ItemRows.byState(handle, "received"));
    }

    /** How many items were rejected since the register began. */
    public int rejectedCount() {
        return database.reader()
                .withHandle(handle -> ItemRows.byState(handle, "rejected").size());
    }

    private String now() {
        return Instants.text(clock.instant());
    }

    /** Time-ordered, so that items sort by arrival; the random part tells apart those of one millisecond. */
    private String newId() {
        return Instants.text(clock.instant()).replaceAll("[^0-9]", "") + "-" + String.format("%08x", random.nextInt());
    }
}
