package fr.doleance.review;

import static fr.doleance.review.ReviewHome.DISABILITY;
import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Alternative;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.register.CaseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DepartmentDecisionTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    @Test
    void aMovedFolderIsADecisionWithItsHistory() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        String owner = Files.getOwner(moved).getName();

        OutboxWatch.Look look = home.look();

        assertThat(look.carriedOut()).isEqualTo(1);
        assertThat(home.file(moved).department()).isEqualTo(DISABILITY);
        CaseEvent event = home.event(moved, "department-decided");
        assertThat(event.actor()).isEqualTo(owner);
        assertThat(event.at()).isEqualTo(home.clock.instant());
        assertThat(event.detail()).containsEntry("department", Map.of("before", HEALTH, "after", DISABILITY));
        assertThat(home.shown(moved)).isEqualTo(home.file(moved));
    }

    @Test
    void theDatesDoNotChange() throws IOException {
        Path delivered = home.deliver(HEALTH);
        CaseFile before = home.file(delivered);
        home.clock.advance(Duration.ofDays(5));
        Path moved = home.move(delivered, DISABILITY);
        home.look();

        assertThat(home.file(moved).deadlines()).isEqualTo(before.deadlines());
    }

    @Test
    void theLetterIsWrittenAnewAndTheEarlierOneIsReplaced() throws IOException {
        Path delivered = home.deliver(HEALTH);
        String earlier = home.draft(delivered).sha256();
        Path moved = home.move(delivered, DISABILITY);
        home.look();

        assertThat(home.file(moved).letters())
                .extracting(Letter::sha256, Letter::status)
                .startsWith(org.assertj.core.groups.Tuple.tuple(earlier, LetterStatus.REPLACED))
                .hasSize(2);
        assertThat(moved.resolve("accuse-de-reception.pdf")).content().contains(DISABILITY);
    }

    @Test
    void aPersonsSubjectTakesThePlaceOfTheOneFound() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        home.look();

        CaseFile.Verdict verdict = home.file(moved).classification();
        assertThat(verdict.subject()).isEqualTo(DISABILITY);
        assertThat(verdict.subjects()).containsExactly(DISABILITY);
        assertThat(verdict.alternatives()).extracting(Alternative::subject).containsExactly(HEALTH);
        assertThat(home.event(moved, "department-decided").detail())
                .containsEntry("subject", Map.of("before", HEALTH, "after", DISABILITY));
    }

    @Test
    void theReasonsThatTheDecisionAnswersAreGone() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        assertThat(home.file(moved).reviewReasons()).containsExactly("centre-inconnu");
        home.look();

        assertThat(home.file(moved).reviewReasons()).isEmpty();
        assertThat(home.file(moved).needsReview()).isFalse();
    }

    @Test
    void aFolderCountsOnlyOnceItStoodUnchangedForTheStabilityDelay() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);

        OutboxWatch.Look first = home.watch().look();
        home.clock.advance(ReviewHome.STABILITY.minusMillis(1));
        OutboxWatch.Look tooEarly = home.watch().look();

        assertThat(first.waiting()).isEqualTo(1);
        assertThat(tooEarly.waiting()).isEqualTo(1);
        assertThat(home.file(moved).department()).isEqualTo(HEALTH);
        home.clock.advance(Duration.ofMillis(1));
        assertThat(home.watch().look().carriedOut()).isEqualTo(1);
    }

    @Test
    void aFolderMovedOnBeforeTheDelayCountsWhereItCameToStand() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        home.watch().look();
        home.clock.advance(Duration.ofSeconds(1));
        Path further = home.move(moved, "entreprise");
        home.look();

        assertThat(home.file(further).department()).isEqualTo("entreprise");
        assertThat(home.count(further, "department-decided")).isEqualTo(1);
    }

    @Test
    void whatWasNoComplaintBecomesOneWithItsOriginalDateAndAnAcknowledgement() throws IOException {
        Path delivered = home.deliver("hors-reclamation");
        CaseFile before = home.file(delivered);
        assertThat(delivered.resolve("reorientation.pdf")).exists();
        home.clock.advance(Duration.ofDays(5));
        Path moved = home.move(delivered, HEALTH);
        home.look();

        CaseFile after = home.file(moved);
        assertThat(after.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(after.deadlines().clockStart()).isEqualTo(before.deadlines().clockStart());
        assertThat(home.draft(moved).kind()).isEqualTo("accuse-de-reception");
        assertThat(moved.resolve("accuse-de-reception.pdf")).exists();
        assertThat(moved.resolve("reorientation.pdf")).doesNotExist();
    }

    @Test
    void aComplaintThatIsNoneGetsTheRedirectionLetter() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), "hors-reclamation");
        home.look();

        assertThat(home.file(moved).state()).isEqualTo(CaseState.NOT_A_COMPLAINT);
        assertThat(home.draft(moved).kind()).isEqualTo("reorientation");
        assertThat(moved.resolve("reorientation.pdf")).exists();
        assertThat(moved.resolve("accuse-de-reception.pdf")).doesNotExist();
    }

    @Test
    void aCaseToCheckIsGivenToADepartmentAndBack() throws IOException {
        Path delivered = home.deliver("a-verifier");
        Path moved = home.move(delivered, DISABILITY);
        home.look();
        assertThat(home.file(moved).department()).isEqualTo(DISABILITY);

        Path back = home.move(moved, "a-verifier");
        home.look();
        assertThat(home.file(back).department()).isEqualTo("a-verifier");
        assertThat(home.file(back).reviewReasons()).containsExactly("sujet-incertain");
    }

    @Test
    void aDecisionWhoseFolderWasNotYetUpdatedIsMadeGoodWithoutASecondEvent() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        home.interrupted().changeDepartment(ReviewHome.reference(moved), DISABILITY, "clerk");
        home.restart();
        home.look();

        assertThat(home.count(moved, "department-decided")).isEqualTo(1);
        assertThat(home.shown(moved)).isEqualTo(home.file(moved));
        assertThat(moved.resolve("accuse-de-reception.pdf")).content().contains(DISABILITY);
    }

    @Test
    void aDecisionWhoseFolderWasNotYetMovedIsMadeGoodAndNotTakenBack() throws IOException {
        Path delivered = home.deliver(HEALTH);
        String reference = ReviewHome.reference(delivered);
        home.interrupted().changeDepartment(reference, DISABILITY, "clerk");
        home.restart();
        home.look();

        assertThat(home.only(reference).getParent()).endsWith(Path.of(DISABILITY));
        assertThat(home.file(delivered).department()).isEqualTo(DISABILITY);
        assertThat(home.count(delivered, "department-decided")).isEqualTo(1);
    }

    @Test
    void aFolderMovedButNotYetRewrittenIsMadeGood() throws IOException {
        Path delivered = home.deliver(HEALTH);
        home.interrupted().changeDepartment(ReviewHome.reference(delivered), DISABILITY, "clerk");
        Path moved = home.move(delivered, DISABILITY);
        home.look();

        assertThat(home.count(moved, "department-decided")).isEqualTo(1);
        assertThat(home.shown(moved)).isEqualTo(home.file(moved));
    }

    @Test
    void twoMovesOfOneFolderAreTwoDecisions() throws IOException {
        Path first = home.move(home.deliver(HEALTH), DISABILITY);
        home.look();
        Path second = home.move(first, "deces-rente-dependance");
        home.look();

        assertThat(home.file(second).department()).isEqualTo("deces-rente-dependance");
        assertThat(home.history.of(ReviewHome.reference(second)))
                .filteredOn(event -> event.kind().equals("department-decided"))
                .extracting(event -> event.detail().get("department"))
                .containsExactly(
                        Map.of("before", HEALTH, "after", DISABILITY),
                        Map.of("before", DISABILITY, "after", "deces-rente-dependance"));
    }

    @Test
    void aFolderMovedThereAndBackBeforeALookIsNoDecision() throws IOException {
        Path back = home.move(home.move(home.deliver(HEALTH), DISABILITY), HEALTH);
        home.look();

        assertThat(home.count(back, "department-decided")).isZero();
    }

    @Test
    void aPersonsMoveOutlivesACommandThatCameInBetween() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        home.decisions().correct(ReviewHome.reference(moved), Map.of("claimant.city", "Paris"), "other");
        home.look();

        assertThat(home.only(ReviewHome.reference(moved))).isEqualTo(moved);
        assertThat(home.file(moved).department()).isEqualTo(DISABILITY);
        assertThat(home.file(moved).claimant().city()).isEqualTo("Paris");
    }

    @Test
    void aFolderInAnUnknownDepartmentIsLeftThereAndToldWhy() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), "frais-sante");

        assertThat(home.look().refused()).containsExactly(ReviewHome.reference(moved));
        assertThat(ReviewHome.refusal(moved))
                .contains("hors des services connus")
                .contains("frais-de-sante");
        assertThat(home.file(moved).department()).isEqualTo(HEALTH);
        assertThat(home.count(moved, "folder-taken")).isZero();

        Path back = home.move(moved, HEALTH);
        home.look();
        assertThat(back.resolve("refus.raison.txt")).doesNotExist();
    }

    @Test
    void aFolderThatPeopleMadeInADepartmentIsNoPlaceOfItsOwn() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), HEALTH, "en attente");
        OutboxWatch.Look look = home.look();

        assertThat(look.carriedOut()).isZero();
        assertThat(look.refused()).isEmpty();
        assertThat(moved).exists();
    }

    @Test
    void aMoveIntoAManagementCentresFolderNamesTheCentre() throws IOException {
        Path moved = home.move(home.deliver("a-verifier"), HEALTH, "centre-exemple-nord");
        home.look();

        assertThat(moved).exists();
        assertThat(home.file(moved).department()).isEqualTo(HEALTH);
        assertThat(home.file(moved).member().managementCentre()).isEqualTo("Centre de gestion Nord (exemple)");
        assertThat(home.file(moved).reviewReasons()).doesNotContain("centre-inconnu");
    }

    @Test
    void nothingIsDecidedWhenNobodyActed() throws IOException {
        Path delivered = home.deliver(HEALTH);
        String before = Files.readString(delivered.resolve("complaint.json"));
        OutboxWatch.Look look = home.look();

        assertThat(look.carriedOut()).isZero();
        assertThat(look.waiting()).isZero();
        assertThat(delivered.resolve("complaint.json")).content().isEqualTo(before);
        assertThat(home.history.of(ReviewHome.reference(delivered)))
                .extracting(CaseEvent::kind)
                .containsExactly("case-opened", "understood", "delivered");
    }
}
