package fr.doleance.review;

import static fr.doleance.review.ReviewHome.DISABILITY;
import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.register.CaseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClosingTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    @Test
    void anAnswerClosesTheCaseOnItsDay() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "24/11/2026;favorable;A. Durand");
        home.look();

        CaseFile file = home.file(delivered);
        assertThat(file.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(file.deadlines().answeredOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        CaseEvent event = home.event(delivered, "closed");
        assertThat(event.detail())
                .containsEntry("on", "2026-11-24")
                .containsEntry("outcome", "favorable")
                .containsEntry("by", "A. Durand");
        assertThat(event.actor())
                .isEqualTo(Files.getOwner(delivered.resolve("cloture.csv")).getName());
        assertThat(home.shown(delivered)).isEqualTo(file);
    }

    @Test
    void anAnswerTakesThePlaceOfALetterThatWasNotSent() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "2026-11-24;partielle;A. Durand");
        home.look();

        assertThat(home.file(delivered).letters()).extracting(Letter::status).containsExactly(LetterStatus.REPLACED);
    }

    @Test
    void aCaseWithoutObjectIsClosedWithoutAnAnswer() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "2026-11-24;Sans objet;A. Durand");
        home.look();

        assertThat(home.file(delivered).state()).isEqualTo(CaseState.CLOSED);
        assertThat(home.file(delivered).deadlines().answeredOn()).isNull();
    }

    @Test
    void whatWasMissedStaysMissed() throws IOException {
        home.clock.set(Instant.parse("2027-02-01T09:00:00Z"));
        Path delivered = home.deliver(HEALTH);
        ReviewHome.fillIn(delivered, Map.of("Date d’envoi (AAAA-MM-JJ)", "2026-11-21"));
        home.look();
        List<String> missed = home.file(delivered).deadlines().breaches();
        ReviewHome.closeWith(delivered, "2027-02-01;défavorable;A. Durand");
        home.look();

        assertThat(missed).isNotEmpty();
        assertThat(home.file(delivered).deadlines().breaches()).containsAll(missed);
    }

    @Test
    void anUnreadableClosingIsRefusedWithAnExample() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "hier;favorable;A. Durand");
        home.look();

        assertThat(home.file(delivered).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(ReviewHome.refusal(delivered)).contains("date;issue;par").contains("2026-12-01;favorable;A. Durand");
    }

    @Test
    void anUnknownOutcomeIsRefused() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "2026-11-24;plutôt bien;A. Durand");
        home.look();

        assertThat(home.file(delivered).state()).isEqualTo(CaseState.DELIVERED);
        assertThat(ReviewHome.refusal(delivered)).contains("cloture.csv");
    }

    @Test
    void aClosingInTheFutureOrBeforeTheComplaintIsRefused() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "2026-11-25;favorable;A. Durand");
        home.look();
        assertThat(ReviewHome.refusal(delivered)).contains("dans le futur");

        ReviewHome.closeWith(delivered, "2026-11-19;favorable;A. Durand");
        home.look();
        assertThat(ReviewHome.refusal(delivered)).contains("précède l’envoi");
        assertThat(home.file(delivered).state()).isEqualTo(CaseState.DELIVERED);
    }

    @Test
    void aClosingIsRecordedOnceAndCannotBeChanged() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "2026-11-24;favorable;A. Durand");
        home.look();
        home.restart();
        home.look();
        assertThat(home.count(delivered, "closed")).isEqualTo(1);
        assertThat(delivered.resolve("refus.raison.txt")).doesNotExist();

        ReviewHome.closeWith(delivered, "2026-11-24;défavorable;A. Durand");
        home.look();
        assertThat(home.count(delivered, "closed")).isEqualTo(1);
        assertThat(ReviewHome.refusal(delivered)).contains("déjà clos");
    }

    @Test
    void aClosingWhoseFolderWasNotYetUpdatedIsMadeGood() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "2026-11-24;favorable;A. Durand");
        Closing closing = new Closing(LocalDate.of(2026, 11, 24), Outcome.FAVOURABLE, "A. Durand");
        home.interrupted().close(ReviewHome.reference(delivered), closing, "clerk");
        home.look();

        assertThat(home.count(delivered, "closed")).isEqualTo(1);
        assertThat(home.shown(delivered).state()).isEqualTo(CaseState.ANSWERED);
    }

    @Test
    void theLetterOfAClosedCaseIsNotApproved() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "2026-11-24;sans-objet;A. Durand");
        home.look();
        Path moved = home.move(delivered, HEALTH, "a-envoyer");
        home.look();

        assertThat(home.file(moved).state()).isEqualTo(CaseState.CLOSED);
        assertThat(ReviewHome.refusal(moved)).contains("est clos");
    }

    @Test
    void aClosedCaseChangesDepartmentWithoutANewLetter() throws IOException {
        Path delivered = home.deliver(HEALTH);
        ReviewHome.closeWith(delivered, "2026-11-24;favorable;A. Durand");
        home.look();
        Path moved = home.move(delivered, DISABILITY);
        home.look();

        assertThat(home.file(moved).department()).isEqualTo(DISABILITY);
        assertThat(home.file(moved).state()).isEqualTo(CaseState.ANSWERED);
        assertThat(home.letters.written()).isEqualTo(1);
    }
}
