package fr.doleance.register;

import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The letters of a case: their bytes in the vault, their names and hashes in the register. */
final class CaseLetters {
    /** A letter whose bytes are in the vault. */
    record StoredLetter(String fileName, String sha256) {}

    private final Vault vault;

    CaseLetters(Vault vault) {
        this.vault = vault;
    }

    /** Puts the bytes into the vault, before the transaction that names them. */
    List<StoredLetter> store(WrittenCase written) {
        List<StoredLetter> stored = new ArrayList<>();
        for (LetterFile letter : written.letterFiles()) {
            try {
                String sha256 = vault.store(new ByteArrayInputStream(letter.content()));
                stored.add(new StoredLetter(letter.fileName(), sha256));
            } catch (IOException exception) {
                throw new TemporaryFailure(
                        "a letter of " + written.caseFile().reference() + " cannot be stored", exception);
            }
        }
        return stored;
    }

    /** Names the letters of a case anew, inside the caller's transaction. */
    void replace(Handle handle, String reference, List<StoredLetter> letters) {
        handle.createUpdate("DELETE FROM letter_file WHERE case_reference = :reference")
                .bind("reference", reference)
                .execute();
        letters.forEach(letter -> handle.createUpdate(
                        "INSERT INTO letter_file (case_reference, file_name, sha256) VALUES (:reference, :fileName, :sha256)")
                .bind("reference", reference)
                .bind("fileName", letter.fileName())
                .bind("sha256", letter.sha256())
                .execute());
    }

    /** The letters of a case with their bytes, by name. */
    List<LetterFile> of(Handle handle, String reference) {
        return handle
                .createQuery(
                        "SELECT file_name, sha256 FROM letter_file WHERE case_reference = :reference ORDER BY file_name")
                .bind("reference", reference)
                .map((row, context) -> new StoredLetter(row.getString("file_name"), row.getString("sha256")))
                .list()
                .stream()
                .map(this::load)
                .toList();
    }

    private LetterFile load(StoredLetter letter) {
        try {
            return new LetterFile(letter.fileName(), vault.read(letter.sha256()));
        } catch (IOException exception) {
            throw new TemporaryFailure("a letter cannot be read from the vault", exception);
        }
    }
}
