package fr.doleance.register;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Items as rows. */
final class ItemRows {
    private ItemRows() {}

    static void insert(
            Handle handle,
            String id,
            NewItem item,
            ArrivalKind kind,
            String firstItem,
            boolean sameMessageId,
            String state,
            String reason) {
        handle.createUpdate("""
                        INSERT INTO item (id, source_key, sha256, channel, received_at, message_id, body_hash, kind, first_item,
                                          same_message_id_seen, state, reason, attempts)
                        VALUES (:id, :sourceKey, :sha256, :channel, :at, :messageId, :bodyHash, :arrival, :first, :same, :state,
                                :reason, 0)""")
                .bindMethods(item)
                .bind("id", id)
                .bind("at", Instants.text(item.receivedAt()))
                .bind("arrival", kind.name())
                .bind("first", firstItem)
                .bind("same", sameMessageId ? 1 : 0)
                .bind("state", state)
                .bind("reason", reason)
                .execute();
        for (int position = 0; position < item.files().size(); position++) {
            insertFile(handle, id, position, item.files().get(position));
        }
    }

    private static void insertFile(Handle handle, String id, int position, StoredFile file) {
        handle.createUpdate("""
                        INSERT INTO item_file (item_id, position, file_name, media_type, sha256, size_bytes)
                        VALUES (:id, :position, :fileName, :mediaType, :sha256, :sizeBytes)""")
                .bindMethods(file)
                .bind("id", id)
                .bind("position", position)
                .execute();
    }

    static Item byId(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM item WHERE id = :id")
                .bind("id", id)
                .mapToMap()
                .map(row -> item(handle, row))
                .one();
    }

    static Optional<Item> bySourceKey(Handle handle, String sourceKey) {
        return handle.createQuery("SELECT * FROM item WHERE source_key = :key")
                .bind("key", sourceKey)
                .mapToMap()
                .findOne()
                .map(row -> item(handle, row));
    }

    /** The earliest item with the same bytes, or the same Message-ID and body. Rejected and divided ones do not count: they have no case to join. */
    static Optional<Item> firstEqual(Handle handle, NewItem item) {
        return handle.createQuery("""
                        SELECT * FROM item WHERE first_item IS NULL AND state NOT IN ('rejected', 'divided') AND (sha256 = :sha256
                            OR (message_id = :messageId AND body_hash = :bodyHash)) ORDER BY received_at, id LIMIT 1""").bindMethods(item).mapToMap().findOne().map(row -> item(handle, row));
    }

    static boolean messageIdSeen(Handle handle, String messageId) {
        return messageId != null
                && handle.createQuery("SELECT count(*) FROM item WHERE message_id = :id")
                                .bind("id", messageId)
                                .mapTo(Integer.class)
                                .one()
                        > 0;
    }

    static Optional<Item> firstOf(Handle handle, String id) {
        return handle.createQuery("SELECT f.* FROM item i JOIN item f ON f.id = i.first_item WHERE i.id = :id")
                .bind("id", id)
                .mapToMap()
                .findOne()
                .map(row -> item(handle, row));
    }

    static List<Item> byState(Handle handle, String state) {
        return handle.createQuery("SELECT * FROM item WHERE state = :state ORDER BY received_at, id")
                .bind("state", state)
                .mapToMap()
                .map(row -> item(handle, row))
                .list();
    }

    static List<Item> byCase(Handle handle, String reference) {
        return handle.createQuery("SELECT * FROM item WHERE case_reference = :reference ORDER BY received_at, id")
                .bind("reference", reference)
                .mapToMap()
                .map(row -> item(handle, row))
                .list();
    }

    static Item item(Handle handle, Map<String, Object> row) {
        String id = (String) row.get("id");
        return new Item(
                id,
                (String) row.get("sha256"),
                files(handle, id),
                (String) row.get("channel"),
                Instant.parse((String) row.get("received_at")),
                (String) row.get("message_id"),
                ArrivalKind.valueOf((String) row.get("kind")),
                (String) row.get("case_reference"),
                ((Number) row.get("attempts")).intValue(),
                ((Number) row.get("same_message_id_seen")).intValue() == 1);
    }

    private static List<StoredFile> files(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM item_file WHERE item_id = :id ORDER BY position")
                .bind("id", id)
                .map((row, context) -> new StoredFile(
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        row.getLong("size_bytes")))
                .list();
    }
}
