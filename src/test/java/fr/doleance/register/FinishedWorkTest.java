package fr.doleance.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Item;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import fr.doleance.complaint.StoredFile;
import fr.doleance.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedWorkTest {
    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T09:00:00Z"));
    private Database database;
    private Items items;
    private Path work;
    private Path copies;
    private FinishedWork finishedWork;

    @BeforeEach
    void open() throws IOException {
        database = Database.open(new Settings.Register("jdbc:sqlite:" + folder.resolve("register.db"), null, null));
        items = new Items(database, clock);
        work = Files.createDirectories(folder.resolve("work"));
        copies = Files.createDirectories(folder.resolve("copies"));
        Cases cases = new Cases(database, new Vault(folder.resolve("vault")), clock);
        finishedWork = new FinishedWork(items, cases, List.of(work, copies));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatAnItemThatWaitsOrIsWorkedOnHasIsKept() throws IOException {
        Item waiting = arrived("one");
        Item claimed = items.claim("worker", Duration.ofMinutes(10)).orElseThrow();
        Item other = arrived("two");
        Path reading = kept(work, claimed.id());
        Path copy = kept(copies, other.id());

        finishedWork.delete();

        assertThat(waiting.id()).isEqualTo(claimed.id());
        assertThat(reading).exists();
        assertThat(copy).exists();
        assertThat(events("finished-work-deleted")).isZero();
    }

    @Test
    void whatWasKeptOfOthersIsDeletedWithAnEvent() throws IOException {
        items.reject(arrival("junk"), "Ce fichier est vide.");
        kept(work, "20260101000000000-0000000a");
        kept(copies, "20260101000000000-0000000a");

        finishedWork.delete();
        finishedWork.delete();

        assertThat(work).isEmptyDirectory();
        assertThat(copies).isEmptyDirectory();
        assertThat(events("finished-work-deleted")).isEqualTo(1);
    }

    @Test
    void aHomeThatHasReadNothingYetHasNothingToDelete() throws IOException {
        Files.delete(work);
        Files.delete(copies);

        finishedWork.delete();

        assertThat(folder.resolve("work")).doesNotExist();
    }

    private static Path kept(Path parent, String id) throws IOException {
        return Files.writeString(Files.createDirectories(parent.resolve(id)).resolve("reading.json.gz"), "kept");
    }

    private Item arrived(String key) {
        return ((Registration.Opened) items.register(arrival(key))).item();
    }

    private NewItem arrival(String key) {
        clock.advance(Duration.ofSeconds(1));
        StoredFile file = new StoredFile("lettre.txt", "text/plain", "sha-of-" + key, 9);
        return new NewItem(key, "sha-of-" + key, List.of(file), "folder", clock.instant(), null, null);
    }

    private int events(String kind) {
        return database.reader()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM event WHERE kind = :kind")
                        .bind("kind", kind)
                        .mapTo(Integer.class)
                        .one());
    }
}
