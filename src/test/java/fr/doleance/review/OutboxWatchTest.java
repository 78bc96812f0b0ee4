package fr.doleance.review;

import static fr.doleance.review.ReviewHome.DISABILITY;
import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds for every look, whatever people want. */
class OutboxWatchTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    @Test
    void aFolderThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        Path bad = home.deliver(HEALTH);
        Path good = home.move(home.deliver(HEALTH), DISABILITY);
        Files.delete(bad.resolve("correction.csv"));
        Files.createDirectory(bad.resolve("correction.csv"));
        OutboxWatch.Look look = home.look();

        assertThat(home.file(good).department()).isEqualTo(DISABILITY);
        assertThat(look.waiting()).isEqualTo(1);
    }

    @Test
    void aPassingFailureIsTriedAgainAtTheNextLook() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        home.letters.failOnce(new TemporaryFailure("the disk is full", null));
        OutboxWatch.Look failed = home.look();

        assertThat(failed.waiting()).isEqualTo(1);
        assertThat(home.file(moved).department()).isEqualTo(HEALTH);
        assertThat(home.watch().look().carriedOut()).isEqualTo(1);
        assertThat(home.file(moved).department()).isEqualTo(DISABILITY);
    }

    @Test
    void aBugIsLoudButTheOthersAreLookedAtFirst() throws IOException {
        home.move(home.deliver(HEALTH), DISABILITY);
        Path other = home.move(home.deliver(HEALTH), "entreprise");
        home.letters.failOnce(new IllegalStateException("a bug"));
        home.watch().look();
        home.clock.advance(ReviewHome.STABILITY);

        assertThatThrownBy(() -> home.watch().look())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a bug");
        assertThat(home.file(other).department()).isEqualTo("entreprise");
    }

    @Test
    void aDecisionThatAnotherChangeOvertookIsMadeAnew() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        String reference = ReviewHome.reference(moved);
        home.letters.before(() -> home.cases.decided(
                new WrittenCase(
                        home.file(moved).withReviewReason("relance"),
                        home.written(moved).letterFiles()),
                "item-joined",
                "doleance",
                Map.of()));
        home.look();
        assertThat(home.file(moved).department()).isEqualTo(HEALTH);
        home.look();

        assertThat(home.file(moved).department()).isEqualTo(DISABILITY);
        assertThat(home.file(moved).reviewReasons()).contains("relance");
        assertThat(home.history.last(reference, "department-decided")).isPresent();
    }

    @Test
    void theActorIsWhoOwnsWhatWasMovedOrSaved() throws IOException {
        UserPrincipalLookupService accounts = home.root.getFileSystem().getUserPrincipalLookupService();
        assumeThat(Files.getOwner(home.root).getName())
                .as("only root gives files away")
                .isEqualTo("root");
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        ReviewHome.fillIn(moved, Map.of("Nom", "Martin"));
        Files.setOwner(moved, accounts.lookupPrincipalByName("daemon"));
        Files.setOwner(moved.resolve("correction.csv"), accounts.lookupPrincipalByName("nobody"));
        home.look();

        assertThat(home.event(moved, "department-decided").actor()).isEqualTo("daemon");
        assertThat(home.event(moved, "corrected").actor()).isEqualTo("nobody");
    }

    @Test
    void aDamagedCaseFileIsWrittenAgain() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Files.writeString(delivered.resolve("complaint.json"), "{");
        home.look();

        assertThat(home.shown(delivered)).isEqualTo(home.file(delivered));
    }

    @Test
    void aChangeThatOnlyTheRegisterHasIsBroughtIntoTheFolder() throws IOException {
        Path delivered = home.deliver(HEALTH);
        home.look();
        home.cases.decided(
                new WrittenCase(
                        home.file(delivered).withReviewReason("relance"),
                        home.written(delivered).letterFiles()),
                "item-joined",
                "doleance",
                Map.of());
        home.look();

        assertThat(home.shown(delivered).reviewReasons()).contains("relance");
    }

    @Test
    void whatWasJudgedIsNotReadAgainUntilItChanges() throws IOException {
        Path delivered = home.deliver(HEALTH);
        home.look();
        Files.writeString(delivered.resolve("refus.raison.txt"), "Écrit par une personne");
        OutboxWatch.Look look = home.look();

        assertThat(look).isEqualTo(new OutboxWatch.Look(0, List.of(), 0));
        assertThat(delivered.resolve("refus.raison.txt")).exists();
    }

    @Test
    void aLinkUnderTheNotesNameIsReplacedAndNotWrittenThrough() throws IOException {
        Path precious = Files.writeString(home.root.resolve("precious.txt"), "precious");
        Path moved = home.move(home.deliver(HEALTH), "inconnu");
        Files.createSymbolicLink(moved.resolve("refus.raison.txt"), precious);
        home.look();

        assertThat(precious).hasContent("precious");
        assertThat(ReviewHome.refusal(moved)).contains("hors des services connus");
    }

    @Test
    void aSheetTooLargeToBeOneIsRefusedUnread() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Files.write(delivered.resolve("correction.csv"), new byte[1_000_001]);
        Files.write(delivered.resolve("cloture.csv"), new byte[1_000_001]);
        home.look();

        assertThat(ReviewHome.refusal(delivered)).contains("correction.csv").contains("cloture.csv");
        assertThat(delivered.resolve("correction.csv")).hasSize(1_000_001);
    }

    @Test
    void theRegistersChainOfEventsStaysWhole() throws IOException {
        Path moved = home.move(home.deliver(HEALTH), DISABILITY);
        ReviewHome.fillIn(moved, Map.of("Nom", "Martin"));
        home.look();
        home.move(moved, DISABILITY, "a-envoyer");
        home.look();

        assertThat(home.audit().faults()).isEmpty();
    }
}
