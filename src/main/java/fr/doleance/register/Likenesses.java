package fr.doleance.register;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The likenesses of all cases. Thread-safe. */
public final class Likenesses {
    private final Database database;

    public Likenesses(Database database) {
        this.database = database;
    }

    /** Keeps the likeness of a case in place of an earlier one, in one transaction. */
    public void keep(Likeness likeness) {
        database.writer().useTransaction(handle -> {
            delete(handle, likeness.reference());
            likeness.keys()
                    .forEach(key -> handle.createUpdate(
                                    "INSERT INTO case_key (case_reference, key_hash) VALUES (:reference, :key)")
                            .bind("reference", likeness.reference())
                            .bind("key", key)
                            .execute());
            handle.createUpdate(
                            "INSERT INTO case_signature (case_reference, signature) VALUES (:reference, :signature)")
                    .bind("reference", likeness.reference())
                    .bind("signature", likeness.signature())
                    .execute();
        });
    }

    private static void delete(Handle handle, String reference) {
        for (String table : List.of("case_key", "case_signature")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE case_reference = :reference")
                    .bind("reference", reference)
                    .execute();
        }
    }

    /** All other cases that share a key, by reference; each with the shared keys alone. */
    public List<Likeness> sharing(Likeness likeness) {
        if (likeness.keys().isEmpty()) {
            return List.of();
        }
        return database.reader().withHandle(handle -> {
            Map<String, Set<String>> shared = new TreeMap<>();
            Map<String, String> signatures = new TreeMap<>();
            handle.createQuery("""
                            SELECT case_key.case_reference, case_key.key_hash, case_signature.signature FROM case_key
                            JOIN case_signature ON case_signature.case_reference = case_key.case_reference
                            WHERE case_key.key_hash IN (<keys>) AND case_key.case_reference <> :reference""")
                    .bindList("keys", List.copyOf(likeness.keys()))
                    .bind("reference", likeness.reference())
                    .map((row, context) -> {
                        String reference = row.getString("case_reference");
                        shared.computeIfAbsent(reference, other -> new HashSet<>())
                                .add(row.getString("key_hash"));
                        return signatures.put(reference, row.getString("signature"));
                    })
                    .list();
            return shared.entrySet().stream()
                    .map(one -> new Likeness(one.getKey(), one.getValue(), signatures.get(one.getKey())))
                    .toList();
        });
    }
}
