package fr.doleance.review;

import static fr.doleance.review.ReviewHome.DISABILITY;
import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFileEdit;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.WrittenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApprovalTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    private Path approve(Path caseFolder) throws IOException {
        return home.move(caseFolder, home.folders.departmentOf(caseFolder), "a-envoyer");
    }

    @Test
    void aFolderMovedToBeSentHasItsLetterApproved() throws IOException {
        Path moved = approve(home.deliver(HEALTH));
        String owner = Files.getOwner(moved).getName();
        String hash = home.draft(moved).sha256();
        home.look();

        CaseFile file = home.file(moved);
        assertThat(file.state()).isEqualTo(CaseState.APPROVED);
        assertThat(file.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.status()).isEqualTo(LetterStatus.APPROVED);
            assertThat(letter.approvedBy()).isEqualTo(owner);
            assertThat(letter.approvedAt()).isEqualTo(home.clock.instant());
            assertThat(letter.sentAt()).isNull();
        });
        assertThat(home.event(moved, "letter-approved").detail()).containsEntry("sha256", hash);
        assertThat(home.shown(moved)).isEqualTo(file);
        assertThat(home.only(ReviewHome.reference(moved))).isEqualTo(moved);
    }

    @Test
    void aLetterInWhichADateHasPassedIsWrittenAnewAndReadOnceMore() throws IOException {
        Path stands = home.deliver(HEALTH);
        home.clock.set(home.file(stands)
                .deadlines()
                .answerBy()
                .plusDays(1)
                .atTime(9, 0)
                .toInstant(ZoneOffset.UTC));
        String reference = ReviewHome.reference(approve(stands));
        home.look();

        Path back = home.only(reference);
        assertThat(home.folders.isToSend(back)).isFalse();
        assertThat(home.file(back).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(home.draft(back).createdAt()).isEqualTo(home.clock.instant());
        assertThat(ReviewHome.refusal(back)).contains("une échéance est passée");
        home.look();
        assertThat(back.resolve("refus.raison.txt")).exists();
        Path again = approve(back);
        home.look();
        assertThat(home.file(again).state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void anApprovalIsRecordedOnce() throws IOException {
        Path moved = approve(home.deliver(HEALTH));
        home.look();
        home.restart();
        home.look();

        assertThat(home.count(moved, "letter-approved")).isEqualTo(1);
        assertThat(home.letters.written()).isEqualTo(1);
    }

    @Test
    void anAlteredLetterIsNotApproved() throws IOException {
        Path moved = approve(home.deliver(HEALTH));
        Files.writeString(moved.resolve("accuse-de-reception.pdf"), "autre chose");

        assertThat(home.look().refused()).hasSize(1);
        assertThat(home.file(moved).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(ReviewHome.refusal(moved)).contains("n’est pas celle que Doléance a écrite");
        assertThat(moved.resolve("accuse-de-reception.pdf")).content().isEqualTo("autre chose");
    }

    @Test
    void anAlteredLetterThatIsRemovedComesBackAndCanBeApproved() throws IOException {
        Path moved = approve(home.deliver(HEALTH));
        Files.writeString(moved.resolve("accuse-de-reception.pdf"), "autre chose");
        home.look();
        Path back = home.move(moved, HEALTH);
        Files.delete(back.resolve("accuse-de-reception.pdf"));
        home.look();

        assertThat(back.resolve("accuse-de-reception.pdf")).content().startsWith("lettre 1");
        assertThat(back.resolve("refus.raison.txt")).doesNotExist();
        Path again = approve(back);
        home.look();
        assertThat(home.file(again).state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void aMissingLetterIsNotApproved() throws IOException {
        Path moved = approve(home.deliver(HEALTH));
        Files.delete(moved.resolve("accuse-de-reception.pdf"));
        home.look();

        assertThat(home.file(moved).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(ReviewHome.refusal(moved)).contains("n’est plus dans le dossier");
    }

    @Test
    void aBlockedDraftIsNotApprovedAndTheNoteNamesWhatIsMissing() throws IOException {
        Path moved = approve(home.deliver(HEALTH, ReviewHome.without(ReviewHome.completeFields(), FieldNames.CITY)));
        home.look();

        assertThat(home.file(moved).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(ReviewHome.refusal(moved)).contains("Ville").doesNotContain("claimant.city");
    }

    @Test
    void theNoteIsWrittenOnceAndGoesWhenTheFolderIsPutBack() throws IOException {
        Path moved = approve(home.deliver(HEALTH, ReviewHome.without(ReviewHome.completeFields(), FieldNames.CITY)));
        home.look();
        Object written = Files.getLastModifiedTime(moved.resolve("refus.raison.txt"));
        home.restart();
        home.look();

        assertThat(Files.getLastModifiedTime(moved.resolve("refus.raison.txt"))).isEqualTo(written);
        Path back = home.move(moved, HEALTH);
        home.look();
        assertThat(back.resolve("refus.raison.txt")).doesNotExist();
    }

    @Test
    void aMoveIntoAnotherDepartmentsFolderToSendDecidesTheDepartmentAndAsksToReadTheNewLetter() throws IOException {
        Path delivered = home.deliver("a-verifier");
        home.move(delivered, DISABILITY, "a-envoyer");
        home.look();

        Path standing = home.only(ReviewHome.reference(delivered));
        assertThat(standing.getParent()).endsWith(Path.of(DISABILITY));
        assertThat(home.file(standing).department()).isEqualTo(DISABILITY);
        assertThat(home.file(standing).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(ReviewHome.refusal(standing)).contains("Relisez-la");
        home.look();
        assertThat(ReviewHome.refusal(standing)).contains("Relisez-la");

        Path approved = approve(standing);
        home.look();
        assertThat(home.file(approved).state()).isEqualTo(CaseState.APPROVED);
        assertThat(approved.resolve("refus.raison.txt")).doesNotExist();
    }

    @Test
    void theLetterOfAnEarlierDecisionIsNotApprovedAfterACrash() throws IOException {
        Path delivered = home.deliver("a-verifier");
        String reference = ReviewHome.reference(delivered);
        home.move(delivered, DISABILITY, "a-envoyer");
        home.interrupted().changeDepartment(reference, DISABILITY, "clerk");
        home.look();

        Path standing = home.only(reference);
        assertThat(home.file(standing).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(standing.getParent()).endsWith(Path.of(DISABILITY));
        assertThat(standing.resolve("accuse-de-reception.pdf")).content().contains(DISABILITY);
        assertThat(ReviewHome.refusal(standing)).contains("Relisez-la");
    }

    @Test
    void anApprovalWhoseFolderWasNotYetUpdatedIsMadeGood() throws IOException {
        Path moved = approve(home.deliver(HEALTH));
        home.interrupted()
                .approve(ReviewHome.reference(moved), home.draft(moved).sha256(), "clerk");
        home.look();

        assertThat(home.count(moved, "letter-approved")).isEqualTo(1);
        assertThat(home.shown(moved).state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void anApprovalByCommandMovesTheFolderEvenAfterACrash() throws IOException {
        Path delivered = home.deliver(HEALTH);
        home.interrupted()
                .approve(ReviewHome.reference(delivered), home.draft(delivered).sha256(), "clerk");
        home.look();

        Path standing = home.only(ReviewHome.reference(delivered));
        assertThat(standing.getParent()).endsWith(Path.of(HEALTH, "a-envoyer"));
        assertThat(home.file(standing).state()).isEqualTo(CaseState.APPROVED);
        assertThat(home.count(standing, "approval-withdrawn")).isZero();
    }

    @Test
    void aFolderTakenOutAgainHasItsApprovalWithdrawn() throws IOException {
        Path moved = approve(home.deliver(HEALTH));
        home.look();
        Path back = home.move(moved, HEALTH);
        home.look();

        assertThat(home.file(back).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(home.draft(back).approvedBy()).isNull();
        assertThat(home.event(back, "approval-withdrawn").actor())
                .isEqualTo(Files.getOwner(back).getName());
    }

    @Test
    void anApprovedCaseThatChangesDepartmentIsToBeApprovedAnew() throws IOException {
        Path moved = approve(home.deliver(HEALTH));
        home.look();
        Path other = home.move(moved, DISABILITY);
        home.look();

        assertThat(home.file(other).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(home.file(other).letters())
                .extracting(Letter::status)
                .containsExactly(LetterStatus.REPLACED, LetterStatus.DRAFT);
    }

    @Test
    void aCaseWithoutALetterHasNothingToApprove() throws IOException {
        Path delivered = home.deliver("hors-reclamation");
        CaseFile bare = home.file(delivered).withLetters(null, List.of());
        home.cases.decided(new WrittenCase(bare, List.of()), "test", "test", Map.of());
        Files.delete(delivered.resolve("reorientation.pdf"));
        Path moved = approve(delivered);
        home.look();

        assertThat(ReviewHome.refusal(moved)).contains("aucune lettre");
        assertThat(home.file(moved).state()).isEqualTo(CaseState.NOT_A_COMPLAINT);
    }

    @Test
    void aLetterThatWasSentIsNeverWrittenASecondTime() throws IOException {
        Path moved = approve(home.deliver(HEALTH));
        home.look();
        sent(moved);
        home.look();
        assertThat(moved.resolve("refus.raison.txt")).doesNotExist();

        Path other = home.move(moved, DISABILITY);
        home.look();

        assertThat(home.file(other).department()).isEqualTo(DISABILITY);
        assertThat(home.file(other).letters()).extracting(Letter::status).containsExactly(LetterStatus.SENT);
        assertThat(home.file(other).state()).isEqualTo(CaseState.SENT);
        assertThat(home.only(ReviewHome.reference(other)).resolve("accuse-de-reception.pdf"))
                .content()
                .startsWith("lettre 1");
    }

    private void sent(Path caseFolder) {
        WrittenCase written = home.written(caseFolder);
        Letter letter = written.caseFile().letters().get(0);
        Letter sent = new Letter(
                letter.kind(),
                letter.file(),
                letter.sha256(),
                letter.createdAt(),
                LetterStatus.SENT,
                List.of(),
                letter.templateVersion(),
                letter.channel(),
                letter.approvedBy(),
                letter.approvedAt(),
                home.clock.instant(),
                null);
        CaseFile file = CaseFileEdit.of(written.caseFile())
                .letters(written.caseFile().recipient(), List.of(sent))
                .state(CaseState.SENT)
                .done();
        home.cases.decided(new WrittenCase(file, written.letterFiles()), "letter-sent", "doleance", Map.of());
    }
}
