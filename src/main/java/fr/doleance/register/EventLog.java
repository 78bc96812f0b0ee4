package fr.doleance.register;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * The append-only chain of events. Each event's hash covers the one before, so that a changed, removed or inserted line shows.
 *
 * <p>The head row is updated in the writer's transaction: two writers wait for each other, and numbers have no gap.
 */
final class EventLog {
    /** One event as it stands in the register; {@code at} is an ISO 8601 instant. */
    record Event(
            long number,
            String at,
            String actor,
            String itemId,
            String caseReference,
            String kind,
            String detail,
            String previousHash,
            String hash) {
        String expectedHash() {
            return Sha256.of(String.join(
                            "\u001f",
                            previousHash,
                            String.valueOf(number),
                            at,
                            actor,
                            text(itemId),
                            text(caseReference),
                            kind,
                            detail)
                    .getBytes(StandardCharsets.UTF_8));
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }
    }

    private EventLog() {}

    /** Lets no other transaction append until this one ends: what it reads meanwhile is still so when it writes. */
    static void hold(Handle handle) {
        handle.execute("UPDATE event_head SET number = number WHERE id = 1");
    }

    /** Appends an event inside the caller's transaction. {@code detail} never holds a claimant's words unless they are a decided value. */
    static void append(
            Handle handle,
            String at,
            String actor,
            String itemId,
            String caseReference,
            String kind,
            Map<String, ?> detail) {
        long number = handle.createQuery("UPDATE event_head SET number = number + 1 WHERE id = 1 RETURNING number")
                .mapTo(Long.class)
                .one();
        String previous = handle.createQuery("SELECT hash FROM event_head WHERE id = 1")
                .mapTo(String.class)
                .one();
        String json = CaseFileJson.compact(new TreeMap<>(detail));
        Event unsigned = new Event(number, at, actor, itemId, caseReference, kind, json, previous, "");
        insert(handle, unsigned, unsigned.expectedHash());
    }

    private static void insert(Handle handle, Event event, String hash) {
        handle.createUpdate("""
                        INSERT INTO event (number, at, actor, item_id, case_reference, kind, detail, previous_hash, hash)
                        VALUES (:number, :at, :actor, :itemId, :caseReference, :kind, :detail, :previousHash, :newHash)""")
                .bind("number", event.number())
                .bind("at", event.at())
                .bind("actor", event.actor())
                .bind("itemId", event.itemId())
                .bind("caseReference", event.caseReference())
                .bind("kind", event.kind())
                .bind("detail", event.detail())
                .bind("previousHash", event.previousHash())
                .bind("newHash", hash)
                .execute();
        handle.createUpdate("UPDATE event_head SET hash = :hash WHERE id = 1")
                .bind("hash", hash)
                .execute();
    }

    /** The number of the first event that does not fit the chain, or empty when all fit and the head is the last one. */
    static Optional<Long> firstBroken(Handle handle) {
        String previous = "";
        long expected = 1;
        try (var events =
                handle.createQuery("SELECT * FROM event ORDER BY number").map((row, context) -> event(row)).stream()) {
            for (Event event : (Iterable<Event>) events::iterator) {
                boolean fits = event.number() == expected
                        && event.previousHash().equals(previous)
                        && event.hash().equals(event.expectedHash());
                if (!fits) {
                    return Optional.of(expected);
                }
                previous = event.hash();
                expected++;
            }
        }
        String head = handle.createQuery("SELECT hash FROM event_head WHERE id = 1")
                .mapTo(String.class)
                .one();
        return head.equals(previous) ? Optional.empty() : Optional.of(expected);
    }

    private static Event event(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Event(
                row.getLong("number"),
                row.getString("at"),
                row.getString("actor"),
                row.getString("item_id"),
                row.getString("case_reference"),
                row.getString("kind"),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
