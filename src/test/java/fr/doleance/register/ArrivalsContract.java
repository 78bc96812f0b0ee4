package fr.doleance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.Registration;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the register promises of arrivals, whichever database it stands on. */
abstract class ArrivalsContract extends RegisterContract {
    ArrivalsContract(TestDatabase testDatabase) {
        super(testDatabase);
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
    void aFirstArrivalIsOfKindFirst() {
        assertThat(items.register(arrival("a", "a")).item().kind()).isEqualTo(ArrivalKind.FIRST);
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
}
