package fr.doleance.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.CaseFileJson;
import fr.doleance.register.Cases;
import fr.doleance.register.Copies;
import fr.doleance.register.Database;
import fr.doleance.register.Items;
import fr.doleance.register.SettableClock;
import fr.doleance.register.Vault;
import fr.doleance.settings.OrganisationFile;
import fr.doleance.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedArrivalsTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path home;

    private final SettableClock clock = new SettableClock(CaseFiles.RECEIVED);
    private Database database;
    private Vault vault;
    private Items items;
    private Cases cases;
    private CaseFolders folders;
    private Outbox outbox;
    private RepeatedArrivals repeated;

    @BeforeEach
    void open() throws IOException {
        database = Database.open(new Settings.Register("jdbc:sqlite:" + home.resolve("register.db"), null, null));
        vault = new Vault(home.resolve("vault"));
        items = new Items(database, clock);
        cases = new Cases(database, vault, clock);
        folders = new CaseFolders(home.resolve("outbox"), OrganisationFile.sample());
        outbox = new Outbox(home.resolve("outbox"), vault, folders);
        outbox.prepare();
        repeated = new RepeatedArrivals(items, cases, outbox, folders);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Item arrive(String key) throws IOException {
        String sha256 = vault.store(new ByteArrayInputStream(CONTENT));
        StoredFile file = new StoredFile("lettre.txt", "text/plain", sha256, CONTENT.length);
        return items.register(new NewItem(key, sha256, List.of(file), "folder", clock.instant(), null, null))
                .item();
    }

    private String deliverFirst() throws IOException {
        Item first = arrive("first");
        String reference = cases.open(new ReadItem(first, List.of())).reference();
        WrittenCase written = new WrittenCase(
                CaseFiles.aCase(reference), List.of(new LetterFile("accuse-de-reception.pdf", new byte[] {9})));
        new Delivery(cases, outbox, new Copies(home.resolve("copies"))).deliver(cases.understood(written));
        return reference;
    }

    @Test
    void aDuplicateJoinsItsCaseWithoutASecondLetterOrAnotherDate() throws IOException {
        String reference = deliverFirst();
        WrittenCase before = cases.find(reference).orElseThrow();
        clock.advance(Duration.ofDays(3));
        Item again = arrive("again");
        repeated.join(again);

        CaseFile after = cases.find(reference).orElseThrow().caseFile();
        assertThat(after.items()).hasSize(2);
        assertThat(after.has(Flag.DUPLICATE)).isTrue();
        assertThat(after.reviewReasons()).isEqualTo(before.caseFile().reviewReasons());
        assertThat(after.letters()).isEqualTo(before.caseFile().letters());
        assertThat(after.deadlines()).isEqualTo(before.caseFile().deadlines());
        assertThat(items.waiting()).extracting(Item::id).doesNotContain(again.id());
        assertThat(cases.references()).containsExactly(reference);
    }

    @Test
    void aReminderIsShownToAPerson() throws IOException {
        String reference = deliverFirst();
        clock.advance(Duration.ofDays(20));
        Item again = arrive("again");
        assertThat(repeated.isRepeated(again)).isTrue();
        assertThat(again.kind()).isEqualTo(ArrivalKind.REMINDER);
        repeated.join(again);

        Path folder = folders.of(reference).get(0);
        CaseFile shown = CaseFileJson.read(Files.readString(folder.resolve("complaint.json")));
        assertThat(shown.has(Flag.REMINDER)).isTrue();
        assertThat(shown.reviewReasons()).contains("relance");
    }

    @Test
    void itWaitsWhileTheFirstIsNotUnderstood() throws IOException {
        arrive("first");
        Item again = arrive("again");

        assertThatThrownBy(() -> repeated.join(again)).isInstanceOf(TemporaryFailure.class);
        assertThat(items.waiting()).hasSize(2);
    }

    @Test
    void aCaseThatChangedMeanwhileIsNotOverwritten() throws IOException {
        String reference = deliverFirst();
        Item again = arrive("again");
        WrittenCase read = cases.find(reference).orElseThrow();
        int revision = cases.revision(reference).orElseThrow();
        WrittenCase decided = new WrittenCase(read.caseFile().withReviewReason("mineur"), read.letterFiles());
        cases.decided(decided, revision, "corrected", "claire", Map.of());

        assertThat(cases.joined(read, revision, again)).isFalse();
        assertThat(cases.find(reference)).contains(decided);
        assertThat(items.waiting()).extracting(Item::id).contains(again.id());
    }
}
