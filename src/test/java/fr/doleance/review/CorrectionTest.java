package fr.doleance.review;

import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.ClockCandidate;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.Deadlines;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.Origin;
import fr.doleance.register.CaseEvent;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CorrectionTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    @Test
    void aFilledInSheetCorrectsTheFieldAndTheLetter() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin"));
        OutboxWatch.Look look = home.look();

        assertThat(look.carriedOut()).isEqualTo(1);
        Field field = home.file(delivered).field(FieldNames.LAST_NAME).orElseThrow();
        assertThat(field.value()).isEqualTo("Martin");
        assertThat(field.raw()).isEqualTo("Martln");
        assertThat(field.status()).isEqualTo(FieldStatus.CORRECTED);
        assertThat(field.origin()).isEqualTo(Origin.CLERK);
        assertThat(field.confidence()).isEqualTo(1);
        assertThat(home.file(delivered).claimant().lastName()).isEqualTo("Martin");
        assertThat(delivered.resolve("accuse-de-reception.pdf")).content().contains("Martin");
    }

    @Test
    void theHistoryTellsBeforeAndAfterFieldByField() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin", "Ville", "Villeurbanne"));
        home.look();

        CaseEvent event = home.event(delivered, "corrected");
        assertThat(event.actor())
                .isEqualTo(Files.getOwner(delivered.resolve("correction.csv")).getName());
        assertThat(event.detail())
                .containsEntry("claimant.lastName", Map.of("before", "Martln", "after", "Martin"))
                .containsEntry("claimant.city", Map.of("before", "Lyon", "after", "Villeurbanne"));
    }

    @Test
    void theEarlierLetterIsReplacedAndNotLeftBehind() throws IOException {
        Path delivered = home.deliver(HEALTH);
        String earlier = home.draft(delivered).sha256();
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin"));
        home.look();

        assertThat(home.file(delivered).letters())
                .extracting(Letter::status)
                .containsExactly(LetterStatus.REPLACED, LetterStatus.DRAFT);
        assertThat(home.file(delivered).letters().get(0).sha256()).isEqualTo(earlier);
        assertThat(home.written(delivered).letterFiles()).hasSize(1);
        assertThat(delivered.resolve("accuse-de-reception.pdf")).content().startsWith("lettre 2");
    }

    @Test
    void aMailGoesWithTheLetterOnceAnAddressIsKnown() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Courriel", "anne.martin@example.org"));
        home.look();

        assertThat(delivered.resolve("accuse-de-reception.eml")).exists();
        assertThat(home.written(delivered).letterFiles()).hasSize(2);
    }

    @Test
    void theSheetIsBlankAgainAndShowsTheNewValue() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin"));
        home.look();
        home.look();

        assertThat(delivered.resolve("correction.csv")).content().contains("\"Nom\";\"Martin\";\r\n");
        assertThat(home.count(delivered, "corrected")).isEqualTo(1);
    }

    @Test
    void aCorrectedDateOfSendingStartsTheClockAnew() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Date d’envoi (AAAA-MM-JJ)", "10/11/2026"));
        home.look();

        Deadlines deadlines = home.file(delivered).deadlines();
        assertThat(deadlines.clockStart()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(deadlines.clockSource()).isEqualTo(ClockSource.CLERK);
        assertThat(deadlines.answerBy()).isEqualTo(LocalDate.of(2027, 1, 10));
        assertThat(deadlines.candidates())
                .contains(new ClockCandidate(ClockSource.LETTER_DATE, LocalDate.of(2026, 11, 20)));
        assertThat(home.file(delivered).complaint().date()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(home.event(delivered, "corrected").detail())
                .containsEntry("clockStart", Map.of("before", "2026-11-20", "after", "2026-11-10"))
                .containsEntry("answerBy", Map.of("before", "2027-01-20", "after", "2027-01-10"));
        assertThat(delivered.resolve("accuse-de-reception.pdf")).content().contains("2027-01-10");
    }

    @Test
    void aMissedLimitThatShowsWithTheRightDateIsFlagged() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Date d’envoi (AAAA-MM-JJ)", "2026-10-01"));
        home.look();

        assertThat(home.file(delivered).deadlines().breaches()).isNotEmpty();
        assertThat(home.file(delivered).has(Flag.LATE)).isTrue();
    }

    @Test
    void typingWhatWasReadConfirmsIt() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Ville", "Lyon"));
        home.look();

        Field field = home.file(delivered).field(FieldNames.CITY).orElseThrow();
        assertThat(field.status()).isEqualTo(FieldStatus.CORRECTED);
        assertThat(field.value()).isEqualTo("Lyon");
    }

    @Test
    void aMissingFieldIsAddedAndUnblocksTheLetter() throws IOException {
        Path delivered = home.deliver(HEALTH, ReviewHome.without(ReviewHome.completeFields(), FieldNames.CITY));
        assertThat(home.draft(delivered).status()).isEqualTo(LetterStatus.BLOCKED);
        ReviewHome.fillIn(delivered, Map.of("Ville", "Lyon"));
        home.look();

        assertThat(home.draft(delivered).status()).isEqualTo(LetterStatus.DRAFT);
        assertThat(home.file(delivered).field(FieldNames.CITY).orElseThrow().raw())
                .isNull();
    }

    @Test
    void aWrongValueStopsTheWholeSheetAndNamesItsLine() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin", "Date d’envoi (AAAA-MM-JJ)", "31/02/2026"));

        assertThat(home.look().refused()).hasSize(1);
        assertThat(home.count(delivered, "corrected")).isZero();
        assertThat(ReviewHome.refusal(delivered)).contains("Date d’envoi").doesNotContain("31/02/2026");
        assertThat(delivered.resolve("correction.csv")).content().contains("31/02/2026");
    }

    @Test
    void anUnreadableSheetIsRefusedAndARepairedOneIsTaken() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Files.writeString(delivered.resolve("correction.csv"), "Nom de la personne;;Martin\r\n");
        home.look();
        assertThat(ReviewHome.refusal(delivered)).contains("ne peut pas être lu");

        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin"));
        home.look();
        assertThat(home.file(delivered).claimant().lastName()).isEqualTo("Martin");
        assertThat(delivered.resolve("refus.raison.txt")).doesNotExist();
    }

    @Test
    void aSheetSavedByAFrenchWindowsIsUnderstood() throws IOException {
        Path delivered = home.deliver(HEALTH);
        String sheet = "champ;lu;à corriger\r\nPrénom;Anne;Hélène\r\n";
        Files.write(delivered.resolve("correction.csv"), sheet.getBytes(Charset.forName("windows-1252")));
        home.look();

        assertThat(home.file(delivered).claimant().firstName()).isEqualTo("Hélène");
    }

    @Test
    void aCorrectionWhoseFolderWasNotYetUpdatedIsMadeGoodOnce() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin"));
        home.interrupted().correct(ReviewHome.reference(delivered), Map.of(FieldNames.LAST_NAME, "Martin"), "clerk");
        home.look();

        assertThat(home.count(delivered, "corrected")).isEqualTo(1);
        assertThat(home.shown(delivered)).isEqualTo(home.file(delivered));
        assertThat(delivered.resolve("correction.csv")).content().contains("\"Nom\";\"Martin\";\r\n");
        assertThat(delivered.resolve("accuse-de-reception.pdf")).content().startsWith("lettre 2");
    }

    @Test
    void aSheetThatIsBeingFilledInSurvivesAChangeByOthers() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin"));
        home.decisions().correct(ReviewHome.reference(delivered), Map.of(FieldNames.CITY, "Paris"), "other");

        assertThat(delivered.resolve("correction.csv")).content().contains("Nom;;Martin");
        home.look();
        assertThat(home.file(delivered).claimant().lastName()).isEqualTo("Martin");
        assertThat(home.file(delivered).claimant().city()).isEqualTo("Paris");
    }

    @Test
    void aCorrectionTakesBackAnApproval() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), HEALTH, "a-envoyer");
        home.look();
        ReviewHome.fillIn(moved, Map.of("Nom", "Martin"));
        home.look();

        Path standing = home.only(ReviewHome.reference(moved));
        assertThat(home.file(standing).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(standing.getParent()).endsWith(Path.of(HEALTH));
    }

    @Test
    void aLetterIsNotApprovedWhileItsCorrectionIsRefused() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Code postal", "1000"));
        Path moved = home.move(delivered, HEALTH, "a-envoyer");
        home.look();

        assertThat(home.file(moved).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(ReviewHome.refusal(moved)).contains("Code postal");
    }

    @Test
    void aCaseCorrectedAndMovedToBeSentAtOnceIsCorrectedAndToBeReread() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin"));
        home.move(delivered, HEALTH, "a-envoyer");
        home.look();

        Path standing = home.only(ReviewHome.reference(delivered));
        assertThat(standing.getParent()).endsWith(Path.of(HEALTH));
        assertThat(home.file(standing).claimant().lastName()).isEqualTo("Martin");
        assertThat(home.file(standing).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(ReviewHome.refusal(standing)).contains("Relisez-la");
    }

    @Test
    void aKnownCentreMovesTheCaseIntoItsFolder() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Centre de gestion", "CG Nord"));
        home.look();

        Path standing = home.only(ReviewHome.reference(delivered));
        assertThat(standing.getParent()).endsWith(Path.of(HEALTH, "centre-exemple-nord"));
        assertThat(home.file(standing).reviewReasons()).isEmpty();
    }

    @Test
    void theSocialSecurityNumberReachesNeitherSheetNorEventNorNote() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin", "Code postal", "x"));
        home.look();
        assertThat(ReviewHome.refusal(delivered)).doesNotContain("1841276451089");
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin"));
        home.look();

        assertThat(delivered.resolve("correction.csv")).content().doesNotContain("1841276451089");
        assertThat(home.history.of(ReviewHome.reference(delivered)))
                .allSatisfy(event -> assertThat(event.detail().toString()).doesNotContain("1841276451089"));
        assertThat(home.file(delivered).member().nir()).isEqualTo("1841276451089");
    }
}
