package fr.doleance.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Flag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
    private static final ExtractedCase PERSON = Cases.with(List.of());
    private static final ExtractedCase COMPANY =
            Cases.with(List.of(), Cases.field(FieldNames.COMPANY_NAME, "Tôlerie Vial"));

    private final Circumstances circumstances = new Circumstances(Set.of("sante", "deces", "medical"));

    @Test
    void aTickDecidesWhereTheTextDoesNot() {
        var text = new SubjectProbabilities(Map.of("sante", 0.5, "deces", 0.5));

        assertThat(circumstances
                        .weigh(text, PERSON, Optional.of("deces"), Set.of())
                        .best())
                .isEqualTo("deces");
    }

    @Test
    void aClearTextOutweighsTheTick() {
        var text = new SubjectProbabilities(Map.of("sante", 0.95, "deces", 0.05));

        assertThat(circumstances
                        .weigh(text, PERSON, Optional.of("deces"), Set.of())
                        .best())
                .isEqualTo("sante");
    }

    @Test
    void aCompanysNameSpeaksForACompany() {
        var text = new SubjectProbabilities(Map.of("sante", 0.6, "entreprise", 0.4));

        assertThat(circumstances
                        .weigh(text, COMPANY, Optional.empty(), Set.of())
                        .best())
                .isEqualTo("entreprise");
        assertThat(circumstances.weigh(text, PERSON, Optional.empty(), Set.of()).of("entreprise"))
                .isLessThan(0.4);
    }

    @Test
    void aRepresentativesOfficeNameSaysNothing() {
        var text = new SubjectProbabilities(Map.of("sante", 0.6, "entreprise", 0.4));

        assertThat(circumstances
                        .weigh(text, COMPANY, Optional.empty(), Set.of(Flag.LAWYER))
                        .of("entreprise"))
                .isCloseTo(0.4, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void aWithdrawalSpeaksForNoComplaint() {
        var text = new SubjectProbabilities(Map.of("sante", 0.5, "hors-reclamation", 0.5));

        assertThat(circumstances
                        .weigh(text, PERSON, Optional.empty(), Set.of(Flag.WITHDRAWN))
                        .of("hors-reclamation"))
                .isGreaterThan(0.9);
    }
}
