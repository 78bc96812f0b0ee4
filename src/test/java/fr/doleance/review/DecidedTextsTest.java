package fr.doleance.review;

import static fr.doleance.review.ReviewHome.DISABILITY;
import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.review.DecidedTexts.DecidedText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecidedTextsTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    @Test
    void aDecisionOnTheDepartmentTellsTheSubject() throws IOException {
        String reference = ReviewHome.reference(home.deliver(HEALTH));
        home.decisions().changeDepartment(reference, DISABILITY, "claire");

        assertThat(texts()).singleElement().satisfies(decided -> {
            assertThat(decided.reference()).isEqualTo(reference);
            assertThat(decided.outcome()).isEqualTo("incapacite-invalidite");
            assertThat(decided.text()).isNotBlank();
        });
    }

    @Test
    void aCompanysComplaintIsTheCompanyDesks() throws IOException {
        String reference = ReviewHome.reference(home.deliver(HEALTH));
        home.decisions().changeDepartment(reference, "entreprise", "claire");

        assertThat(texts()).extracting(DecidedText::outcome).containsExactly("entreprise");
    }

    @Test
    void whatWasPutAsideForACloserLookTeachesNothing() throws IOException {
        String reference = ReviewHome.reference(home.deliver(HEALTH));
        home.decisions().changeDepartment(reference, "a-verifier", "claire");

        assertThat(texts()).isEmpty();
    }

    @Test
    void whatNobodyDecidedTeachesNothing() throws IOException {
        home.deliver(HEALTH);

        assertThat(texts()).isEmpty();
    }

    private List<DecidedText> texts() {
        return new DecidedTexts(home.organisation, home.cases, home.history).all();
    }
}
