package fr.doleance.register;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.WrittenCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A register on any database, for the contracts of its parts. */
abstract class RegisterContract {
    static final Duration LEASE = Duration.ofMinutes(10);

    private final TestDatabase testDatabase;

    RegisterContract(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
    }

    /** Whether one process alone works on this database, so that at its start every lease is a dead one's. */
    boolean isForOneProcess() {
        return testDatabase.isForOneProcess();
    }

    @TempDir
    Path folder;

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T09:00:00Z"));
    Database database;
    Vault vault;
    Items items;
    Cases cases;
    CaseHistory history;
    Audit audit;

    @BeforeEach
    void open() throws IOException {
        database = Database.open(testDatabase.settings(folder));
        vault = new Vault(folder.resolve("vault"));
        items = new Items(database, clock);
        cases = new Cases(database, vault, clock);
        history = new CaseHistory(database);
        audit = new Audit(database, vault);
    }

    @AfterEach
    void close() {
        database.close();
    }

    WrittenCase understoodCase(String name) {
        return cases.understood(written(items.register(arrival(name, name)).item()));
    }

    String openCase(String name) {
        return cases.open(new ReadItem(items.register(arrival(name, name)).item(), List.of()))
                .reference();
    }

    void openCaseInVault(String name) throws IOException {
        cases.open(new ReadItem(items.register(arrivalInVault(name, name)).item(), List.of()));
    }

    WrittenCase written(Item item) {
        String reference = cases.open(new ReadItem(item, List.of())).reference();
        CaseFile file = CaseFiles.aCase(reference, item.id());
        return new WrittenCase(
                file, List.of(new LetterFile("accuse-de-reception.pdf", "letter".getBytes(StandardCharsets.UTF_8))));
    }

    NewItem arrivalInVault(String key, String content) throws IOException {
        vault.store(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return arrival(key, content);
    }

    NewItem arrival(String key, String content) {
        return item(key, content, null, null);
    }

    NewItem mail(String key, String content, String messageId, String body) {
        return item(key, content, messageId, Sha256.of(body.getBytes(StandardCharsets.UTF_8)));
    }

    NewItem item(String key, String content, String messageId, String bodyHash) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.of(bytes);
        StoredFile file = new StoredFile("lettre.txt", "text/plain", sha256, bytes.length);
        return new NewItem(key, sha256, List.of(file), "folder", clock.instant(), messageId, bodyHash);
    }
}
