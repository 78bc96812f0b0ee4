package fr.doleance.routing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.complaint.FieldNames;
import fr.doleance.settings.OrganisationFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemainingReasonsTest {
    private final RemainingReasons remaining =
            new RemainingReasons(new CaseFolders(Path.of("outbox"), OrganisationFile.sample()));

    private static CaseFile with(String... reasons) {
        CaseFile file = CaseFiles.aCase("2026-000001");
        for (String reason : reasons) {
            file = file.withReviewReason(reason);
        }
        return file;
    }

    @Test
    void aDecidedDepartmentAnswersDoubtsAboutTheSubjectAlone() {
        List<String> reasons =
                remaining.afterDepartment(with("sujet-incertain", "plusieurs-sujets", "case-contradictoire", "mineur"));

        assertThat(reasons).containsExactly("mineur", "centre-inconnu");
    }

    @Test
    void aCorrectedFieldNoLongerFailsItsCheck() {
        List<String> reasons = remaining.afterCorrection(
                with("controle-claimant-siret", "controle-claimant-email"), Set.of(FieldNames.SIRET));

        assertThat(reasons).contains("controle-claimant-email").doesNotContain("controle-claimant-siret");
    }

    @Test
    void aCorrectedDateIsNeitherTooOldNorInTheFuture() {
        CaseFile file = with("date-trop-ancienne", "date-future");

        assertThat(remaining.afterCorrection(file, Set.of(FieldNames.COMPLAINT_DATE)))
                .containsExactly("centre-inconnu");
        assertThat(remaining.afterCorrection(file, Set.of(FieldNames.CITY)))
                .contains("date-trop-ancienne", "date-future");
    }

    @Test
    void aClaimantWithNameAndAddressIsNoReasonAnyMore() {
        assertThat(remaining.afterCorrection(with("reclamant-inconnu", "adresse-incomplete"), Set.of(FieldNames.CITY)))
                .containsExactly("centre-inconnu");
    }

    @Test
    void aKnownEntityTellsTheMediator() {
        CaseFile file = with("mediateur-inconnu");

        assertThat(remaining.afterCorrection(file, Set.of(FieldNames.INSURING_ENTITY)))
                .doesNotContain("mediateur-inconnu");
        assertThat(remaining.afterCorrection(file, Set.of(FieldNames.CITY))).contains("mediateur-inconnu");
    }
}
