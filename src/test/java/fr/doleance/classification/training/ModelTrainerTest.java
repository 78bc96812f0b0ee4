package fr.doleance.classification.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.classification.FrenchWords;
import fr.doleance.classification.ModelFile;
import fr.doleance.classification.SubjectModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTrainerTest {
    private static final List<LabelledText> TEXTS = texts();

    @Test
    void theModelLearnsWhatTheTextsSay() {
        SubjectModel model = ModelTrainer.train(TEXTS, 1);

        assertThat(model.judge(FrenchWords.of("mes lunettes ?")).best()).isEqualTo("frais-de-sante");
        assertThat(model.judge(FrenchWords.of("mon arrêt de travail")).best()).isEqualTo("incapacite-invalidite");
    }

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        assertThat(ModelFile.write(ModelTrainer.train(TEXTS, 1)))
                .isEqualTo(ModelFile.write(ModelTrainer.train(TEXTS, 1)));
    }

    @Test
    void everyTestedTextIsJudgedOnce() {
        assertThat(CrossValidation.of(TEXTS, text -> text.subject().equals("frais-de-sante")))
                .extracting(CrossValidation.Unseen::text)
                .containsExactlyInAnyOrderElementsOf(TEXTS.stream()
                        .filter(text -> text.subject().equals("frais-de-sante"))
                        .toList());
    }

    @Test
    void tooFewOutcomesAreRefused() {
        List<LabelledText> one = TEXTS.stream()
                .filter(text -> text.subject().equals("entreprise"))
                .toList();

        assertThatThrownBy(() -> ModelTrainer.train(one, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<LabelledText> texts() {
        List<LabelledText> texts = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            texts.add(text("frais-de-sante", "mes lunettes remboursement", texts.size()));
            texts.add(text("incapacite-invalidite", "mon arrêt de travail", texts.size()));
            texts.add(text("entreprise", "notre société cotisations", texts.size()));
        }
        return texts;
    }

    private static LabelledText text(String subject, String body, int number) {
        return new LabelledText("X" + number, subject, "letter", null, null, body, List.of());
    }
}
