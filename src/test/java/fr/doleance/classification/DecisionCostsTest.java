package fr.doleance.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionCostsTest {
    private final DecisionCosts costs = new DecisionCosts(List.of("dossiers-medicaux"));

    @Test
    void theSureSubjectIsTaken() {
        assertThat(cheapest(Map.of("frais-de-sante", 0.9, "incapacite-invalidite", 0.1)))
                .isEqualTo("frais-de-sante");
    }

    @Test
    void anUnsureSubjectIsChecked() {
        assertThat(cheapest(Map.of("frais-de-sante", 0.75, "incapacite-invalidite", 0.25)))
                .isEqualTo("a-verifier");
    }

    @Test
    void whatIsProbablyNoComplaintIsChecked() {
        assertThat(cheapest(Map.of("hors-reclamation", 0.97, "frais-de-sante", 0.03)))
                .isEqualTo("a-verifier");
    }

    @Test
    void onlyWhatIsSurelyNoComplaintIsPutAway() {
        assertThat(cheapest(Map.of("hors-reclamation", 0.99, "frais-de-sante", 0.01)))
                .isEqualTo("hors-reclamation");
    }

    @Test
    void healthPapersTolerateLessDoubt() {
        assertThat(cheapest(Map.of("frais-de-sante", 0.85, "incapacite-invalidite", 0.15)))
                .isEqualTo("frais-de-sante");
        assertThat(cheapest(Map.of("frais-de-sante", 0.85, "dossiers-medicaux", 0.15)))
                .isEqualTo("a-verifier");
    }

    private String cheapest(Map<String, Double> probabilities) {
        return costs.cheapest(new SubjectProbabilities(probabilities));
    }
}
