package fr.doleance.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened to the cases, as their events tell it. Thread-safe; reads only. */
public final class CaseHistory {
    private final Database database;

    public CaseHistory(Database database) {
        this.database = database;
    }

    /** All events of a case, oldest first. */
    public List<CaseEvent> of(String reference) {
        return database.reader()
                .withHandle(handle -> handle.createQuery("""
                                SELECT number, at, actor, kind, detail FROM event
                                WHERE case_reference = :reference ORDER BY number""")
                        .bind("reference", reference)
                        .map((row, context) -> event(row))
                        .list());
    }

    /** The last event of one kind of a case, or empty. */
    public Optional<CaseEvent> last(String reference, String kind) {
        return database.reader()
                .withHandle(handle -> handle.createQuery("""
                                SELECT number, at, actor, kind, detail FROM event
                                WHERE case_reference = :reference AND kind = :kind ORDER BY number DESC LIMIT 1""")
                        .bind("reference", reference)
                        .bind("kind", kind)
                        .map((row, context) -> event(row))
                        .findOne());
    }

    /** For every case that has an event of one of these kinds: the kind of its last one, by reference. */
    public Map<String, String> lastKinds(Collection<String> kinds) {
        return database.reader()
                .withHandle(handle -> handle.createQuery("""
                                SELECT event.case_reference, event.kind FROM event JOIN (
                                    SELECT max(number) AS number FROM event
                                    WHERE kind IN (<kinds>) AND case_reference IS NOT NULL GROUP BY case_reference
                                ) AS newest ON newest.number = event.number""")
                        .bindList("kinds", List.copyOf(kinds))
                        .reduceRows(new HashMap<String, String>(), (found, row) -> {
                            found.put(
                                    row.getColumn("case_reference", String.class), row.getColumn("kind", String.class));
                            return found;
                        }));
    }

    /** The references of all cases that have an event of one kind and none of the other, in their order. */
    public List<String> owing(String kind, String settled) {
        return database.reader()
                .withHandle(handle -> handle.createQuery("""
                                SELECT DISTINCT case_reference FROM event
                                WHERE kind = :kind AND case_reference IS NOT NULL AND case_reference NOT IN (
                                    SELECT case_reference FROM event
                                    WHERE kind = :settled AND case_reference IS NOT NULL)
                                ORDER BY case_reference""")
                        .bind("kind", kind)
                        .bind("settled", settled)
                        .mapTo(String.class)
                        .list());
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                row.getLong("number"),
                Instant.parse(row.getString("at")),
                row.getString("actor"),
                row.getString("kind"),
                CaseFileJson.detail(row.getString("detail")));
    }
}
