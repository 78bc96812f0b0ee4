package fr.doleance.review;

import static fr.doleance.review.ReviewHome.DISABILITY;
import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.FieldNames;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The decisions as commands: they say what became of them, and the folder follows at once. */
class DecisionsTest {
    private static final Closing ANSWER = new Closing(LocalDate.of(2026, 11, 24), Outcome.FAVOURABLE, "A. Durand");

    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    private static String refusal(Decision decision) {
        return ((Decision.Refused) decision).refusal().code();
    }

    @Test
    void aNewDepartmentMovesTheFolder() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Decision decision = home.decisions().changeDepartment(ReviewHome.reference(delivered), DISABILITY, "claire");

        assertThat(decision).isInstanceOf(Decision.CarriedOut.class);
        Path standing = home.only(ReviewHome.reference(delivered));
        assertThat(standing.getParent()).endsWith(Path.of(DISABILITY));
        assertThat(home.shown(standing)).isEqualTo(home.file(standing));
        assertThat(home.event(standing, "department-decided").actor()).isEqualTo("claire");
        assertThat(home.look().carriedOut()).isZero();
    }

    @Test
    void theSameDepartmentIsNoDecision() throws IOException {
        Path delivered = home.deliver(HEALTH);

        assertThat(home.decisions().changeDepartment(ReviewHome.reference(delivered), HEALTH, "claire"))
                .isInstanceOf(Decision.AlreadySo.class);
        assertThat(home.count(delivered, "department-decided")).isZero();
    }

    @Test
    void anUnknownDepartmentIsRefused() throws IOException {
        Path delivered = home.deliver(HEALTH);

        assertThat(refusal(home.decisions().changeDepartment(ReviewHome.reference(delivered), "jardin", "claire")))
                .isEqualTo("unknown-department");
        assertThat(home.file(delivered).department()).isEqualTo(HEALTH);
    }

    @Test
    void anUnknownCaseIsRefused() {
        assertThat(refusal(home.decisions().close("2026-999999", ANSWER, "claire")))
                .isEqualTo("unknown-case");
    }

    @Test
    void anApprovalNeedsTheHashOfTheCurrentDraft() throws IOException {
        Path delivered = home.deliver(HEALTH);
        String reference = ReviewHome.reference(delivered);
        String seen = home.draft(delivered).sha256();
        assertThat(refusal(home.decisions().approve(reference, "0".repeat(64), "claire")))
                .isEqualTo("letter-altered");

        home.decisions().correct(reference, Map.of(FieldNames.CITY, "Paris"), "paul");
        assertThat(refusal(home.decisions().approve(reference, seen, "claire"))).isEqualTo("letter-rewritten");

        Decision decision =
                home.decisions().approve(reference, home.draft(delivered).sha256(), "claire");
        assertThat(decision).isInstanceOf(Decision.CarriedOut.class);
        assertThat(home.only(reference).getParent()).endsWith(Path.of(HEALTH, "a-envoyer"));
    }

    @Test
    void aWithdrawnApprovalBringsTheFolderBack() throws IOException {
        Path delivered = home.deliver(HEALTH);
        String reference = ReviewHome.reference(delivered);
        home.decisions().approve(reference, home.draft(delivered).sha256(), "claire");
        home.decisions().withdrawApproval(reference, "claire");

        assertThat(home.only(reference)).isEqualTo(delivered);
        assertThat(home.file(delivered).state()).isEqualTo(CaseState.DELIVERED);
    }

    @Test
    void wrongValuesAreRefusedAllTogether() throws IOException {
        Path delivered = home.deliver(HEALTH);
        Decision decision = home.decisions()
                .correct(
                        ReviewHome.reference(delivered),
                        Map.of(FieldNames.CITY, "Paris", FieldNames.EMAIL, "nowhere", FieldNames.SIRET, "1"),
                        "claire");

        assertThat(refusal(decision)).isEqualTo("wrong-values");
        assertThat(((Decision.Refused) decision).refusal().sentence())
                .contains("Courriel")
                .contains("SIRET")
                .doesNotContain("nowhere");
        assertThat(home.file(delivered).claimant().city()).isEqualTo("Lyon");
    }

    @Test
    void aCaseIsClosedOnce() throws IOException {
        Path delivered = home.deliver(HEALTH);
        String reference = ReviewHome.reference(delivered);

        assertThat(home.decisions().close(reference, ANSWER, "claire")).isInstanceOf(Decision.CarriedOut.class);
        assertThat(home.decisions().close(reference, ANSWER, "claire")).isInstanceOf(Decision.AlreadySo.class);
        Closing other = new Closing(ANSWER.on(), Outcome.PARTIAL, "A. Durand");
        assertThat(refusal(home.decisions().close(reference, other, "claire"))).isEqualTo("already-closed");
        assertThat(home.shown(delivered).state()).isEqualTo(CaseState.ANSWERED);
    }
}
