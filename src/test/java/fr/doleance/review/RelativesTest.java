package fr.doleance.review;

import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The claimant's other cases, after a person has put right who the claimant is. */
class RelativesTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    @Test
    void aCorrectedNumberFindsTheClaimantsOtherCase() throws IOException {
        Path first = home.deliver(HEALTH, numbered("5512"));
        Path second = home.deliver(HEALTH, numbered("5S12"));
        known(first);

        ReviewHome.fillIn(second, Map.of("Numéro d’adhérent", "5512"));
        home.look();

        assertThat(home.file(second).relatedTo()).containsExactly(ReviewHome.reference(first));
    }

    @Test
    void aCorrectedNumberPartsACaseFromAStrangers() throws IOException {
        Path first = home.deliver(HEALTH, numbered("5512"));
        Path second = home.deliver(HEALTH, numbered("5512"));
        known(first);
        known(second);
        assertThat(home.file(second).relatedTo()).containsExactly(ReviewHome.reference(first));

        ReviewHome.fillIn(second, Map.of("Numéro d’adhérent", "7788"));
        home.look();

        assertThat(home.file(second).relatedTo()).isEmpty();
    }

    @Test
    void whatBecomesAComplaintGetsItsRelatives() throws IOException {
        Path first = home.deliver(HEALTH, numbered("5512"));
        Path second = home.deliver("hors-reclamation", numbered("5512"));
        known(first);

        home.decisions().changeDepartment(ReviewHome.reference(second), HEALTH, "c.bertin");

        assertThat(home.cases
                        .find(ReviewHome.reference(second))
                        .orElseThrow()
                        .caseFile()
                        .relatedTo())
                .containsExactly(ReviewHome.reference(first));
    }

    /** Any correction keeps by what a case is known. */
    private void known(Path caseFolder) {
        home.decisions().correct(ReviewHome.reference(caseFolder), Map.of(FieldNames.CIVILITY, "Mme"), "c.bertin");
    }

    /** Nothing but the number, and the name beside it, is shared by these cases. */
    private static List<Field> numbered(String memberNumber) {
        return List.of(
                ReviewHome.field(FieldNames.LAST_NAME, "Martin"),
                ReviewHome.field(FieldNames.MEMBER_NUMBER, memberNumber));
    }
}
