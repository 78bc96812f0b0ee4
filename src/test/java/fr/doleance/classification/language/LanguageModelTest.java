package fr.doleance.classification.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import fr.doleance.classification.RefusedModel;
import fr.doleance.complaint.Flag;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageModelTest {
    private static final LanguageModel MODEL = LanguageModel.shipped();

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @ParameterizedTest
    @CsvSource({
        "frais-de-sante, Mes lunettes ont été payées 40 euros au lieu des 250 promis sur votre tableau et personne ne veut corriger.",
        "incapacite-invalidite, Je suis en arrêt depuis le mois de mars et je n'ai touché aucun complément de salaire de votre part.",
        "deces-rente-dependance, Mon père est mort en janvier et le capital n'est toujours pas arrivé alors que vous avez tout reçu.",
        "designation-beneficiaires, J'ai rempli la clause au profit de ma fille et vous avez gardé le nom de mon ancien mari.",
        "dossiers-medicaux, Votre médecin-conseil refuse de me remettre la copie de son rapport d'expertise sur ma santé.",
        "hors-reclamation, Pourriez-vous m'indiquer la marche à suivre pour obtenir une attestation ? Merci d'avance."
    })
    void understandsPlainGrievances(String outcome, String text) {
        Map<String, Double> outcomes = MODEL.judge(text).outcomes();

        assertThat(outcomes.entrySet().stream()
                        .max(Comparator.comparingDouble(Map.Entry::getValue))
                        .orElseThrow()
                        .getKey())
                .isEqualTo(outcome);
    }

    @Test
    void probabilitiesAddUpToOne() {
        assertThat(MODEL.judge("Je conteste.").outcomes().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, offset(1e-4));
    }

    @Test
    void seesThatTheMemberIsDead() {
        Judgement judgement =
                MODEL.judge("Mon épouse s'est éteinte le 3 mai. Depuis, j'attends la rente de conjoint survivant.");

        assertThat(MODEL.signals(judgement)).contains(Flag.DECEASED_MEMBER);
    }

    @Test
    void readsAnyLength() {
        assertThat(MODEL.judge("").outcomes()).hasSize(8);
        assertThat(MODEL.judge("Toujours rien. ".repeat(5_000)).outcomes()).hasSize(8);
    }

    @Test
    void refusesBytesThatWereChanged() {
        byte[] changed = "other".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> LanguageModel.checked(changed, "0".repeat(64), "complaints.onnx"))
                .isInstanceOf(RefusedModel.class)
                .hasMessageContaining("complaints.onnx was changed");
    }
}
