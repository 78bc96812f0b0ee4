package fr.doleance.classification.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.classification.ModelFile;
import fr.doleance.classification.SubjectModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final List<LabelledText> LABELLED = labelled();

    @Test
    void whatPeopleDecidedIsJudgedRightAfterwards() throws IOException {
        Learning.Lesson lesson = Learning.from(LABELLED, decided("zorglub en panne", "entreprise"), "X");

        SubjectModel learnt =
                ModelFile.read(new ByteArrayInputStream(lesson.model().orElseThrow()));
        assertThat(lesson.after()).isGreaterThan(lesson.before());
        assertThat(learnt.judge(text("Q", "", "le zorglub est en panne").words())
                        .best())
                .isEqualTo("entreprise");
    }

    @Test
    void aModelThatIsWorseIsNotKept() throws IOException {
        List<LabelledText> mistaken = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            mistaken.add(text("2026-00000" + round, other(round), "mes lunettes remboursement"));
        }

        Learning.Lesson lesson = Learning.from(LABELLED, mistaken, "X");

        assertThat(lesson.after()).isLessThan(lesson.before());
        assertThat(lesson.model()).isEmpty();
    }

    @Test
    void everyTestedTextIsCounted() throws IOException {
        Learning.Lesson lesson = Learning.from(LABELLED, decided("zorglub en panne", "entreprise"), "X");

        assertThat(lesson.tested()).isEqualTo(LABELLED.size() + 10);
        assertThat(lesson.measured()).containsEntry("decisions", 10).containsEntry("kept", true);
    }

    @Test
    void withoutDecisionsNothingIsLearnt() throws IOException {
        assertThat(Learning.from(LABELLED, List.of(), "X").model()).isEmpty();
    }

    @Test
    void whatFewCasesShareIsNotKept() throws IOException {
        List<LabelledText> decided = new ArrayList<>(decided("zorglub en panne", "entreprise"));
        for (int round = 0; round < 10; round++) {
            String name = round < 4 ? " Quévrinec" : round < 9 ? " Wojtkowiak" : "";
            decided.set(round, text("2026-00000" + round, "entreprise", "zorglub en panne" + name));
        }

        SubjectModel learnt = ModelFile.read(new ByteArrayInputStream(
                Learning.from(LABELLED, decided, "X").model().orElseThrow()));

        // four cases share the one name, five the other
        assertThat(learnt.features().names()).contains("w zorglub", "w wojtkowiak");
        assertThat(learnt.features().names()).noneMatch(feature -> feature.contains("quevri"));
        assertThat(learnt.features().names()).noneMatch(feature -> feature.contains("evrin"));
    }

    private static String other(int round) {
        return round % 2 == 0 ? "incapacite-invalidite" : "entreprise";
    }

    private static List<LabelledText> decided(String body, String subject) {
        List<LabelledText> decided = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            decided.add(text("2026-00000" + round, subject, body));
        }
        return decided;
    }

    private static List<LabelledText> labelled() {
        List<LabelledText> texts = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            texts.add(text("X1" + round, "frais-de-sante", "mes lunettes remboursement"));
            texts.add(text("X2" + round, "incapacite-invalidite", "mon arrêt de travail"));
            texts.add(text("X3" + round, "entreprise", "notre société cotisations"));
        }
        return texts;
    }

    private static LabelledText text(String id, String subject, String body) {
        return new LabelledText(id, subject, "letter", null, null, body, List.of());
    }
}
