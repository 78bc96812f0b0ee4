package fr.doleance.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.register.CaseHistory;
import fr.doleance.register.Cases;
import fr.doleance.register.Database;
import fr.doleance.register.Vault;
import fr.doleance.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UrgentCasesTest {
    private static final String HASH = "a".repeat(64);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:05:00Z"), ZoneOffset.UTC);

    @TempDir
    Path outbox;

    private final RecordedAlert alert = new RecordedAlert();
    private Database database;
    private Cases cases;
    private CaseHistory history;

    /** Remembers who it told of, and what stood in the list at that moment. */
    private final class RecordedAlert implements Alert {
        private final List<String> sent = new ArrayList<>();
        private boolean serverIsDown;
        private String listWhenSent = "";

        @Override
        public void send(String reference) {
            if (serverIsDown) {
                throw new TemporaryFailure("down", null);
            }
            sent.add(reference);
            listWhenSent = list();
        }

        @Override
        public String channel() {
            return "mail";
        }
    }

    @BeforeEach
    void open() {
        database = Database.open(new Settings.Register("jdbc:sqlite:" + outbox.resolve("register.db"), null, null));
        cases = new Cases(database, new Vault(outbox.resolve("vault")), CLOCK);
        history = new CaseHistory(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** A process that starts on this register. */
    private UrgentCases process() {
        return new UrgentCases(cases, history, outbox, alert, CLOCK);
    }

    private String list() {
        if (Files.isDirectory(outbox.resolve("urgent.csv"))) {
            return "";
        }
        try {
            return Files.readString(outbox.resolve("urgent.csv"), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }

    private static ClassifiedCase aCase(String reference, Flag... flags) {
        Item item = new Item(
                "item",
                HASH,
                List.of(new StoredFile("lettre.txt", "text/plain", HASH, 10)),
                "folder",
                CLOCK.instant(),
                null,
                ArrivalKind.FIRST,
                reference,
                1,
                false);
        return new ClassifiedCase(
                new ExtractedCase(new OpenedCase(reference, new ReadItem(item, List.of())), List.of()),
                new Classification(
                        1.0,
                        "frais-de-sante",
                        0.9,
                        List.of(),
                        null,
                        ClaimantKind.INDIVIDUAL,
                        Set.of(flags),
                        Set.of(),
                        List.of(),
                        List.of(),
                        "test"));
    }

    private List<String> events(String reference) {
        return history.of(reference).stream().map(event -> event.kind()).toList();
    }

    @Test
    void anOrdinaryCaseRaisesNothing() {
        ClassifiedCase ordinary = aCase("2026-000001", Flag.VULNERABLE);

        assertThat(process().raise(ordinary)).isSameAs(ordinary);
        assertThat(outbox.resolve("urgent.csv")).doesNotExist();
        assertThat(alert.sent).isEmpty();
        assertThat(events("2026-000001")).isEmpty();
    }

    @Test
    void anUrgentCaseIsListedFirstAndThenTold() {
        process().raise(aCase("2026-000042", Flag.SUICIDE_RISK));

        assertThat(alert.sent).containsExactly("2026-000042");
        assertThat(alert.listWhenSent).isEqualTo("\uFEFFréférence;heure\r\n2026-000042;2026-11-24 10:05\r\n");
        assertThat(events("2026-000042")).containsExactly("urgent-raised", "urgent-listed", "urgent-alerted");
    }

    @Test
    void aSecondAttemptAtTheSameCaseTellsNothingTwice() {
        process().raise(aCase("2026-000042", Flag.SUICIDE_RISK));
        process().raise(aCase("2026-000042", Flag.SUICIDE_RISK));
        process().attend();

        assertThat(alert.sent).hasSize(1);
        assertThat(list().lines()).hasSize(2);
    }

    @Test
    void aMailServerThatIsDownDelaysTheAlertAndNothingElse() {
        alert.serverIsDown = true;
        process().raise(aCase("2026-000042", Flag.SUICIDE_RISK));
        assertThat(list()).contains("2026-000042");
        assertThat(process().owed()).containsExactly("2026-000042");

        alert.serverIsDown = false;
        process().attend();
        process().attend();
        assertThat(alert.sent).containsExactly("2026-000042");
    }

    @Test
    void aCrashBehindTheFirstEventIsMadeUpForAtTheNextStart() {
        cases.noted("2026-000042", "urgent-raised", "doleance", java.util.Map.of());
        process().attend();

        assertThat(alert.sent).containsExactly("2026-000042");
        assertThat(list()).contains("2026-000042;2026-11-24 10:05");
    }

    @Test
    void aCrashBetweenTheLineAndItsEventWritesNoSecondLine() throws IOException {
        cases.noted("2026-000042", "urgent-raised", "doleance", java.util.Map.of());
        new UrgentList(outbox).add("2026-000042", CLOCK.instant());
        process().attend();

        assertThat(list().lines()).hasSize(2);
    }

    @Test
    void aListThatCannotBeWrittenKeepsNobodyFromBeingTold() throws IOException {
        Files.createDirectories(outbox.resolve("urgent.csv").resolve("in-the-way"));
        process().raise(aCase("2026-000042", Flag.SUICIDE_RISK));

        assertThat(alert.sent).containsExactly("2026-000042");
        assertThat(events("2026-000042")).doesNotContain("urgent-listed");
    }

    @Test
    void theSignalStaysWithACaseThatCouldNotBeReadAgain() {
        process().raise(aCase("2026-000042", Flag.SUICIDE_RISK));
        ClassifiedCase again = process().raise(aCase("2026-000042", Flag.ILLEGIBLE));

        assertThat(again.classification().flags()).contains(Flag.SUICIDE_RISK, Flag.ILLEGIBLE);
    }

    @Test
    void whatPeopleWroteIntoTheListStays() throws IOException {
        process().raise(aCase("2026-000041", Flag.SUICIDE_RISK));
        Files.writeString(outbox.resolve("urgent.csv"), list().strip() + ";vu par Claire, rappelée à 11 h");
        process().raise(aCase("2026-000042", Flag.SUICIDE_RISK));

        assertThat(list().lines())
                .containsExactly(
                        "\uFEFFréférence;heure",
                        "2026-000041;2026-11-24 10:05;vu par Claire, rappelée à 11 h",
                        "2026-000042;2026-11-24 10:05");
    }

    @Test
    void aLineThatPeopleTookOutDoesNotComeBack() throws IOException {
        process().raise(aCase("2026-000041", Flag.SUICIDE_RISK));
        Files.delete(outbox.resolve("urgent.csv"));
        process().attend();

        assertThat(outbox.resolve("urgent.csv")).doesNotExist();
    }

    @Test
    void theListIsForItsOwnerAndGroupAlone() throws IOException {
        process().raise(aCase("2026-000042", Flag.SUICIDE_RISK));

        assertThat(Files.getPosixFilePermissions(outbox.resolve("urgent.csv")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }
}
