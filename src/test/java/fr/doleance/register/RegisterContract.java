package fr.doleance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.Registration;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register promises, whichever database it stands on. */
abstract class RegisterContract {
    private static final Duration LEASE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T09:00:00Z"));
    private Database database;
    private Vault vault;
    private Items items;
    private Cases cases;
    private CaseHistory history;
    private Audit audit;

    abstract Settings.Register settings(Path folder) throws IOException;

    /** Whether one process alone works on this database, so that at its start every lease is a dead one's. */
    abstract boolean isForOneProcess();

    @BeforeEach
    void open() throws IOException {
        database = Database.open(settings(folder));
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

    @Test
    void anArrivalIsRegisteredOnce() {
        Registration first = items.register(arrival("one", "content"));
        Registration again = items.register(arrival("one", "content"));

        assertThat(first).isInstanceOf(Registration.Opened.class);
        assertThat(again).isInstanceOf(Registration.AlreadyKnown.class);
        assertThat(again.item().id()).isEqualTo(first.item().id());
        assertThat(items.waiting()).hasSize(1);
    }

    @Test
    void theSameBytesWithinFifteenDaysAreADuplicate() {
        Item first = items.register(arrival("one", "content")).item();
        cases.open(new ReadItem(first, List.of()));
        clock.advance(Duration.ofDays(14));

        Registration again = items.register(arrival("two", "content"));

        assertThat(again)
                .isInstanceOfSatisfying(
                        Registration.Duplicate.class,
                        duplicate -> assertThat(duplicate.caseReference()).isEqualTo("2026-000001"));
        assertThat(items.firstOf(again.item())).map(Item::id).contains(first.id());
    }

    @Test
    void theSameBytesAfterFifteenDaysAreAReminder() {
        items.register(arrival("one", "content"));
        clock.advance(Duration.ofDays(15));

        assertThat(items.register(arrival("two", "content"))).isInstanceOf(Registration.Reminder.class);
    }

    @Test
    void theSameMessageWithTheSameBodyIsADuplicateThoughItsHeadersDiffer() {
        items.register(mail("one", "headers A", "<m@example.org>", "body"));

        assertThat(items.register(mail("two", "headers B", "<m@example.org>", "body")))
                .isInstanceOf(Registration.Duplicate.class);
    }

    @Test
    void theSameMessageIdWithAnotherBodyIsAnItemOfItsOwnAndFlagged() {
        items.register(mail("one", "a", "<m@example.org>", "body"));
        Registration other = items.register(mail("two", "b", "<m@example.org>", "other body"));

        assertThat(other).isInstanceOf(Registration.Opened.class);
        assertThat(other.item().sameMessageIdSeen()).isTrue();
    }

    @Test
    void junkIsRegisteredAsRejectedAndNeverClaimed() {
        items.reject(arrival("junk", ""), "Le fichier est vide.");

        assertThat(items.claim("worker", LEASE)).isEmpty();
        assertThat(items.rejectedCount()).isEqualTo(1);
    }

    @Test
    void aClaimCountsItsAttemptAndHidesTheItemUntilItsLeaseEnds() {
        items.register(arrival("one", "content"));

        assertThat(items.claim("a", LEASE)).map(Item::attempts).contains(1);
        assertThat(items.claim("b", LEASE)).isEmpty();
        clock.advance(LEASE);
        assertThat(items.claim("b", LEASE)).map(Item::attempts).contains(2);
    }

    @Test
    void aReleasedItemWaitsForItsPause() {
        items.register(arrival("one", "content"));
        Item claimed = items.claim("a", LEASE).orElseThrow();
        items.release(claimed, Duration.ofSeconds(30), "IOException");

        assertThat(items.claim("a", LEASE)).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        assertThat(items.claim("a", LEASE)).isPresent();
    }

    @Test
    void fewerAttemptsGoFirst() {
        Item failing = items.register(arrival("one", "content")).item();
        items.release(items.claim("a", LEASE).orElseThrow(), Duration.ZERO, "IOException");
        clock.advance(Duration.ofSeconds(1));
        Item fresh = items.register(arrival("two", "other")).item();

        assertThat(items.claim("a", LEASE)).map(Item::id).contains(fresh.id());
        assertThat(items.claim("a", LEASE)).map(Item::id).contains(failing.id());
    }

    @Test
    void leasesAreFreedAtTheStartWhereNoOtherProcessWorks() {
        items.register(arrival("one", "content"));
        items.claim("dead or another", LEASE);
        items.freeLeases();

        assertThat(items.claim("a", LEASE).isPresent()).isEqualTo(isForOneProcess());
    }

    @Test
    void aRepeatedArrivalIsNotClaimedBeforeItsFirstIsDone() {
        Item first = items.register(arrival("one", "content")).item();
        Item again = items.register(arrival("two", "content")).item();

        assertThat(items.claim("a", LEASE)).map(Item::id).contains(first.id());
        assertThat(items.claim("b", LEASE)).isEmpty();
        cases.delivered(cases.understood(written(first)));
        assertThat(items.claim("b", LEASE)).map(Item::id).contains(again.id());
    }

    @Test
    void aPassingFaultDoesNotCountAsAnAttemptOnTheFirstDay() {
        items.register(arrival("one", "content"));
        for (int times = 0; times < 5; times++) {
            Item claimed = items.claim("a", LEASE).orElseThrow();
            assertThat(claimed.attempts()).isEqualTo(1);
            items.postpone(claimed, Duration.ofMinutes(1), "IOException");
            assertThat(items.claim("a", LEASE)).isEmpty();
            clock.advance(Duration.ofMinutes(1));
        }
        clock.advance(Duration.ofDays(1));
        items.postpone(items.claim("a", LEASE).orElseThrow(), Duration.ZERO, "IOException");
        assertThat(items.claim("a", LEASE)).map(Item::attempts).contains(2);
    }

    @Test
    void aFaultOfTheDatabaseQuotesNothing() {
        NewItem arrival = arrival("one", "content");
        List<StoredFile> files = List.of(
                new StoredFile("plainte de Dupont.pdf", "application/pdf", arrival.sha256(), 1),
                new StoredFile("divorce Dupont.pdf", "application/pdf", arrival.sha256(), 1));
        database.writer().useHandle(handle -> handle.execute("DROP TABLE item_file"));

        assertThatThrownBy(() -> items.register(new NewItem(
                        "key", arrival.sha256(), files, "folder", arrival.receivedAt(), "<dupont@example.org>", null)))
                .isInstanceOf(TemporaryFailure.class)
                .satisfies(fault -> assertThat(withCauses(fault)).doesNotContainIgnoringCase("dupont"));
    }

    @Test
    void aViolatedRuleOfTheDatabaseQuotesNoRow() {
        WrittenCase written = understoodCase("a");
        String reference = written.caseFile().reference();

        assertThatThrownBy(() -> database.writer()
                        .useHandle(handle -> handle.createUpdate("""
                                        INSERT INTO complaint_case (reference, opened_at, state, document, version)
                                        VALUES (:reference, 'Dupont', 'RECEIVED', 'Dupont', 0)""")
                                .bind("reference", reference)
                                .execute()))
                .satisfies(fault -> assertThat(withCauses(fault)).doesNotContain(reference));
    }

    private static String withCauses(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
        }
        return text.toString();
    }

    @Test
    void whatWasUnderstoodFirstStands() {
        WrittenCase first = understoodCase("a");
        WrittenCase decided = new WrittenCase(first.caseFile().withReviewReason("mineur"), first.letterFiles());
        cases.decided(decided, "corrected", "clerk", Map.of());

        assertThat(cases.understood(first)).isEqualTo(decided);
        assertThat(cases.find(first.caseFile().reference())).contains(decided);
    }

    @Test
    void bytesThatWereDamagedInTheVaultAreMadeGoodByTheSameBytes() throws IOException {
        NewItem arrival = arrivalInVault("a", "a");
        Files.writeString(vault.path(arrival.sha256()), "changed");
        arrivalInVault("again", "a");

        assertThat(vault.holds(arrival.sha256())).isTrue();
    }

    @Test
    void fourWorkersClaimEachItemOnce() throws Exception {
        int count = 60;
        for (int i = 0; i < count; i++) {
            items.register(arrival("item " + i, "content " + i));
        }
        Set<String> claimed = ConcurrentHashMap.newKeySet();
        List<String> twice = new ArrayList<>();
        var workers = Executors.newFixedThreadPool(4);
        var tasks = java.util.stream.IntStream.range(0, 4)
                .mapToObj(worker -> workers.submit(() -> {
                    for (var item = items.claim("w" + worker, LEASE);
                            item.isPresent();
                            item = items.claim("w" + worker, LEASE)) {
                        if (!claimed.add(item.get().id())) {
                            twice.add(item.get().id());
                        }
                    }
                }))
                .toList();
        for (var task : tasks) {
            task.get();
        }
        workers.shutdown();

        assertThat(claimed).hasSize(count);
        assertThat(twice).isEmpty();
    }

    @Test
    void referencesFollowEachOtherWithoutGapAndStartAgainEachYearInParis() {
        assertThat(openCase("a")).isEqualTo("2026-000001");
        assertThat(openCase("b")).isEqualTo("2026-000002");
        clock.set(Instant.parse("2026-12-31T23:30:00Z"));
        assertThat(openCase("c")).isEqualTo("2027-000001");
    }

    @Test
    void anItemHasOneReferenceHoweverOftenItIsOpened() {
        Item item = items.register(arrival("a", "a")).item();

        assertThat(cases.open(new ReadItem(item, List.of())).reference())
                .isEqualTo(cases.open(new ReadItem(item, List.of())).reference());
    }

    @Test
    void aCaseComesBackAsItWasKept() {
        Item item = items.register(arrival("a", "a")).item();
        WrittenCase written = written(item);
        cases.understood(written);
        cases.delivered(written);

        assertThat(cases.find(written.caseFile().reference())).contains(written);
        assertThat(items.waiting()).isEmpty();
        assertThat(cases.references()).containsExactly("2026-000001");
    }

    @Test
    void theAuditIsGreenWhenEveryItemHasItsPlace() throws IOException {
        Item item = items.register(arrivalInVault("a", "a")).item();
        WrittenCase written = written(item);
        cases.understood(written);
        cases.delivered(written);

        Audit.Report report = audit.run();
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.reference()).isEqualTo("2026-000001");
            assertThat(entry.letter()).isEqualTo("accuse-de-reception.pdf");
        });
    }

    @Test
    void theAuditNamesAFileThatWasChangedInTheVault() throws IOException {
        NewItem arrival = arrivalInVault("a", "a");
        items.register(arrival);
        Files.writeString(vault.path(arrival.sha256()), "changed");

        assertThat(audit.run().faults()).singleElement().asString().contains(arrival.sha256());
    }

    @Test
    void theAuditNamesTheFirstEventThatWasChanged() throws IOException {
        openCaseInVault("a");
        openCaseInVault("b");
        database.writer().useHandle(handle -> handle.execute("UPDATE event SET actor = 'someone' WHERE number = 2"));

        assertThat(audit.run().faults()).contains("Le journal est rompu à l’événement 2.");
    }

    @Test
    void theAuditNamesARemovedLastEvent() throws IOException {
        openCaseInVault("a");
        database.writer().useHandle(handle -> handle.execute("DELETE FROM event WHERE number = 2"));

        assertThat(audit.run().faults()).contains("Le journal est rompu à l’événement 2.");
    }

    @Test
    void aDecisionMadeOnAnOlderRevisionIsNotKept() {
        WrittenCase written = understoodCase("a");
        String reference = written.caseFile().reference();
        int revision = cases.revision(reference).orElseThrow();
        cases.decided(written, "corrected", "someone-else", Map.of());

        boolean kept = cases.decided(written, revision, "closed", "clerk", Map.of());

        assertThat(kept).isFalse();
        assertThat(history.last(reference, "closed")).isEmpty();
        assertThat(cases.revisions()).containsEntry(reference, revision + 1);
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhen() {
        String reference = understoodCase("a").caseFile().reference();
        clock.advance(Duration.ofHours(1));
        cases.noted(reference, "folder-taken", "clerk", Map.of("before", "frais-de-sante"));

        assertThat(history.of(reference))
                .extracting(CaseEvent::kind)
                .containsExactly("case-opened", "understood", "folder-taken");
        assertThat(history.last(reference, "folder-taken")).hasValueSatisfying(event -> {
            assertThat(event.actor()).isEqualTo("clerk");
            assertThat(event.at()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
            assertThat(event.detail()).containsEntry("before", "frais-de-sante");
        });
    }

    @Test
    void theLastKindOfEachCaseIsFoundAmongThoseAskedFor() {
        String first = understoodCase("a").caseFile().reference();
        String second = understoodCase("b").caseFile().reference();
        cases.noted(first, "folder-taken", "clerk", Map.of());
        cases.noted(first, "folder-returned", "clerk", Map.of());
        cases.noted(second, "folder-taken", "clerk", Map.of());

        assertThat(history.lastKinds(List.of("folder-taken", "folder-returned")))
                .containsOnly(Map.entry(first, "folder-returned"), Map.entry(second, "folder-taken"));
    }

    private WrittenCase understoodCase(String name) {
        return cases.understood(written(items.register(arrival(name, name)).item()));
    }

    private String openCase(String name) {
        return cases.open(new ReadItem(items.register(arrival(name, name)).item(), List.of()))
                .reference();
    }

    private void openCaseInVault(String name) throws IOException {
        cases.open(new ReadItem(items.register(arrivalInVault(name, name)).item(), List.of()));
    }

    private WrittenCase written(Item item) {
        String reference = cases.open(new ReadItem(item, List.of())).reference();
        CaseFile file = CaseFiles.aCase(reference, item.id());
        return new WrittenCase(
                file, List.of(new LetterFile("accuse-de-reception.pdf", "letter".getBytes(StandardCharsets.UTF_8))));
    }

    private NewItem arrivalInVault(String key, String content) throws IOException {
        vault.store(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return arrival(key, content);
    }

    private NewItem arrival(String key, String content) {
        return item(key, content, null, null);
    }

    private NewItem mail(String key, String content, String messageId, String body) {
        return item(key, content, messageId, Sha256.of(body.getBytes(StandardCharsets.UTF_8)));
    }

    private NewItem item(String key, String content, String messageId, String bodyHash) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.of(bytes);
        StoredFile file = new StoredFile("lettre.txt", "text/plain", sha256, bytes.length);
        return new NewItem(key, sha256, List.of(file), "folder", clock.instant(), messageId, bodyHash);
    }

    @Test
    void aFirstArrivalIsOfKindFirst() {
        assertThat(items.register(arrival("a", "a")).item().kind()).isEqualTo(ArrivalKind.FIRST);
    }
}
