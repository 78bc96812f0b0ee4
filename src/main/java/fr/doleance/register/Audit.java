package fr.doleance.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The proof that nothing is lost: every item ever received, with its place; the chain of events; the bytes in the vault. */
public final class Audit {
    /** @param faults French sentences, one an unaccounted item or broken proof; empty when all is well */
    public record Report(List<Entry> entries, List<String> faults) {
        public Report {
            entries = List.copyOf(entries);
            faults = List.copyOf(faults);
        }
    }

    /**
     * One item.
     *
     * @param reference its case, or null
     * @param letter file name of its letter, or null
     */
    public record Entry(
            String itemId,
            String receivedAt,
            String channel,
            String state,
            String reference,
            String department,
            String letter) {}

    private final Database database;
    private final Vault vault;

    public Audit(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Reads all hashes again: takes as long as the disk needs for the whole vault. */
    public Report run() throws IOException {
        List<Entry> entries = database.reader().withHandle(Audit::entries);
        List<String> faults = new ArrayList<>();
        Optional<Long> broken = database.reader().withHandle(EventLog::firstBroken);
        broken.ifPresent(number -> faults.add("Le journal est rompu à l’événement " + number + "."));
        entries.stream()
                .filter(Audit::unaccounted)
                .forEach(entry -> faults.add("L’envoi " + entry.itemId() + " n’a ni dossier ni motif de rejet."));
        entries.stream()
                .filter(entry -> entry.reference() != null
                        && entry.state().equals("done")
                        && entry.letter() == null
                        && !entry.department().equals("hors-reclamation"))
                .forEach(entry -> faults.add("Le dossier " + entry.reference() + " n’a pas de lettre."));
        for (String sha256 : database.reader().withHandle(Audit::hashes)) {
            if (!vault.holds(sha256)) {
                faults.add("Le fichier " + sha256 + " manque au coffre ou y est altéré.");
            }
        }
        return new Report(entries, faults);
    }

    private static boolean unaccounted(Entry entry) {
        return entry.state().equals("done") && entry.reference() == null;
    }

    private static List<Entry> entries(Handle handle) {
        return handle.createQuery("""
                        SELECT i.id, i.received_at, i.channel, i.state, i.case_reference, c.department,
                               (SELECT min(l.file_name) FROM letter_file l WHERE l.case_reference = i.case_reference) AS letter
                        FROM item i LEFT JOIN complaint_case c ON c.reference = i.case_reference
                        ORDER BY i.received_at, i.id""")
                .map((row, context) -> new Entry(
                        row.getString("id"),
                        row.getString("received_at"),
                        row.getString("channel"),
                        row.getString("state"),
                        row.getString("case_reference"),
                        row.getString("department"),
                        row.getString("letter")))
                .list();
    }

    private static List<String> hashes(Handle handle) {
        return handle.createQuery("SELECT sha256 FROM item_file UNION SELECT sha256 FROM letter_file")
                .mapTo(String.class)
                .list();
    }
}
