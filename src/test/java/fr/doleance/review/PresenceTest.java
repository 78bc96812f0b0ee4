package fr.doleance.review;

import static fr.doleance.review.ReviewHome.DISABILITY;
import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PresenceTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    @Test
    void aFolderTakenAwayIsNotedOnceAndNotWrittenAgain() throws IOException {
        Path delivered = home.deliver(HEALTH);
        home.look();
        Files.move(delivered, home.root.resolve("bureau"));
        home.look();
        home.restart();
        home.look();

        assertThat(home.count(delivered, "folder-taken")).isEqualTo(1);
        assertThat(delivered).doesNotExist();
        assertThat(home.file(delivered).department()).isEqualTo(HEALTH);
    }

    @Test
    void aFolderThatComesBackIsNotedToo() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Path desk = Files.move(delivered, home.root.resolve("bureau"));
        home.look();
        Files.move(desk, delivered);
        home.look();
        home.look();

        assertThat(home.count(delivered, "folder-returned")).isEqualTo(1);
        assertThat(home.event(delivered, "folder-returned").actor())
                .isEqualTo(Files.getOwner(delivered).getName());
    }

    @Test
    void itMayBeTakenAndComeBackAgainAndAgain() throws IOException {
        Path delivered = home.deliver(HEALTH);
        for (int time = 0; time < 2; time++) {
            Path desk = Files.move(delivered, home.root.resolve("bureau"));
            home.look();
            Files.move(desk, delivered);
            home.look();
        }

        assertThat(home.count(delivered, "folder-taken")).isEqualTo(2);
        assertThat(home.count(delivered, "folder-returned")).isEqualTo(2);
    }

    @Test
    void aFolderThatComesBackElsewhereIsADecisionAsWell() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Path desk = Files.move(delivered, home.root.resolve("bureau"));
        home.look();
        Path back = Files.move(desk, home.folder.resolve(DISABILITY).resolve(delivered.getFileName()));
        home.look();

        assertThat(home.count(back, "folder-returned")).isEqualTo(1);
        assertThat(home.file(back).department()).isEqualTo(DISABILITY);
    }

    @Test
    void whatWasDecidedMeanwhileShowsWhenTheFolderComesBack() throws IOException {
        Path delivered = home.deliver(HEALTH);
        String reference = ReviewHome.reference(delivered);
        Path desk = Files.move(delivered, home.root.resolve("bureau"));
        home.look();
        home.decisions().changeDepartment(reference, DISABILITY, "other");
        Files.move(desk, delivered);
        home.look();

        assertThat(home.only(reference).getParent()).endsWith(Path.of(DISABILITY));
        assertThat(home.count(delivered, "department-decided")).isEqualTo(1);
    }

    @Test
    void aMoveIsNeverSeenAsTakenAway() throws IOException {
        Path delivered = home.deliver(HEALTH);
        home.look();
        Path moved = home.move(delivered, DISABILITY);
        home.look();

        assertThat(home.count(moved, "folder-taken")).isZero();
    }

    @Test
    void aCaseThatIsNotYetDeliveredIsNotTakenAway() throws IOException {
        WrittenCase written = home.understand(HEALTH, ReviewHome.completeFields());
        home.look();

        assertThat(home.history.last(written.caseFile().reference(), "folder-taken"))
                .isEmpty();
    }

    @Test
    void twoFoldersOfOneReferenceChangeNothingAndBothSayWhy() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Path copy = ReviewHome.copy(delivered, home.folder.resolve(DISABILITY).resolve(delivered.getFileName()));

        assertThat(home.look().refused()).containsExactly(ReviewHome.reference(delivered));
        assertThat(home.file(delivered).department()).isEqualTo(HEALTH);
        assertThat(ReviewHome.refusal(delivered))
                .contains("plusieurs exemplaires")
                .contains(DISABILITY);
        assertThat(ReviewHome.refusal(copy)).isEqualTo(ReviewHome.refusal(delivered));
    }

    @Test
    void theOneThatIsKeptDecides() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Path copy = ReviewHome.copy(delivered, home.folder.resolve(DISABILITY).resolve(delivered.getFileName()));
        home.look();
        Files.move(delivered, home.root.resolve("poubelle"));
        home.look();

        assertThat(home.file(copy).department()).isEqualTo(DISABILITY);
        assertThat(copy.resolve("refus.raison.txt")).doesNotExist();
    }

    @Test
    void aCommandTouchesNeitherOfTwoFolders() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Path copy = ReviewHome.copy(delivered, home.folder.resolve(DISABILITY).resolve(delivered.getFileName()));
        Decision decision = home.decisions().changeDepartment(ReviewHome.reference(delivered), "entreprise", "other");

        assertThat(decision).isInstanceOf(Decision.CarriedOut.class);
        assertThat(delivered).exists();
        assertThat(copy).exists();
    }

    @Test
    void aFolderOfAnUnknownReferenceIsToldThatItIsUnknown() throws IOException {
        Path stranger = Files.createDirectories(home.folder.resolve(HEALTH).resolve("2019-000001"));
        home.look();

        assertThat(ReviewHome.refusal(stranger)).contains("ne connaît aucun dossier");
    }

    @Test
    void foldersThatPeopleMakeAreIgnored() throws IOException {
        Path own = Files.createDirectories(home.folder.resolve(HEALTH).resolve("Mes notes"));
        Path other = Files.createDirectories(home.folder.resolve("Divers"));
        OutboxWatch.Look look = home.look();

        assertThat(look).isEqualTo(new OutboxWatch.Look(0, List.of(), 0));
        assertThat(own).isEmptyDirectory();
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void anOutboxThatIsNotThereMeansNoFolderTakenAway() throws IOException {
        Path stands = home.deliver(ReviewHome.HEALTH);
        home.look();
        Files.move(home.folder, home.folder.resolveSibling("unmounted"));
        Files.createDirectories(home.folder);

        assertThatThrownBy(home::look).isInstanceOf(TemporaryFailure.class);
        assertThat(home.count(stands, "folder-taken")).isZero();
    }
}
