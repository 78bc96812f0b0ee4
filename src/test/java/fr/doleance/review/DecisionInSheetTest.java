package fr.doleance.review;

import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Flag;
import fr.doleance.complaint.WrittenCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person decides in the correction sheet, beside correcting fields: that a letter may go, and whether a signal is true. */
class DecisionInSheetTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    @Test
    void aPersonDecidesThatALetterMayGoInTheSheet() throws IOException {
        WrittenCase understood = home.understand(HEALTH, ReviewHome.completeFields());
        WrittenCase waiting = home.letters.redraft(
                understood.caseFile().withFlags(List.of(Flag.SUICIDE_RISK)).withReviewReason("decision-humaine"));
        home.cases.decided(waiting, "test", "doleance", Map.of());
        home.delivery().deliver(waiting);
        Path delivered = home.only(waiting.caseFile().reference());
        assertThat(delivered.resolve("correction.csv")).content().contains("Envoi de la lettre décidé par");
        ReviewHome.fillIn(delivered, Map.of("Envoi de la lettre décidé par", "C. Bertin"));
        home.look();

        assertThat(home.file(delivered).field("letters.decidedBy")).isPresent();
        assertThat(home.file(delivered).reviewReasons()).doesNotContain("decision-humaine");
        assertThat(home.event(delivered, "corrected").detail()).containsKey("letters.decidedBy");
    }

    @Test
    void aSignalThatAPersonConfirmsIsTakenForTrue() throws IOException {
        Path delivered = home.deliverOffering(Flag.DECEASED_MEMBER);
        ReviewHome.fillIn(delivered, Map.of("Signal à confirmer : décès de l’assuré (oui ou non)", "Oui"));

        assertThat(home.look().carriedOut()).isEqualTo(1);
        assertThat(home.file(delivered).asserts(Flag.DECEASED_MEMBER)).isTrue();
        assertThat(home.file(delivered).member().deceased()).isTrue();
        assertThat(home.file(delivered).reviewReasons()).isEmpty();
    }

    @Test
    void aSignalThatAPersonDeniesIsTakenBack() throws IOException {
        Path delivered = home.deliverOffering(Flag.OTHER_INSURER);
        ReviewHome.fillIn(delivered, Map.of("Signal à confirmer : autre organisme (oui ou non)", "non"));

        assertThat(home.look().carriedOut()).isEqualTo(1);
        assertThat(home.file(delivered).flags()).doesNotContain(Flag.OTHER_INSURER);
        assertThat(home.file(delivered).reviewReasons()).isEmpty();
    }

    @Test
    void aSignalIsAnsweredWithYesOrNo() throws IOException {
        Path delivered = home.deliverOffering(Flag.OTHER_INSURER);
        ReviewHome.fillIn(delivered, Map.of("Signal à confirmer : autre organisme (oui ou non)", "peut-être"));

        assertThat(home.look().carriedOut()).isZero();
        assertThat(ReviewHome.refusal(delivered)).contains("oui ou non");
        assertThat(home.file(delivered).flags()).contains(Flag.OTHER_INSURER);
    }

    @Test
    void aLetterIsFreeOnceAPersonDeniesWhatHeldItBack() throws IOException {
        Path delivered = home.deliverOffering(Flag.MINOR);
        ReviewHome.fillIn(delivered, Map.of("Signal à confirmer : un mineur est concerné (oui ou non)", "non"));

        home.look();

        assertThat(home.file(delivered).flags()).isEmpty();
        assertThat(home.file(delivered).reviewReasons()).isEmpty();
    }
}
