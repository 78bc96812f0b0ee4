package fr.doleance.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Mark;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void pairsEachGlyphWithTheWordsAfterIt() {
        assertMarks("Objet : ☐ Frais de santé ☒ Décès", ticked(false, "Frais de santé"), ticked(true, "Décès"));
    }

    @Test
    void takesTheWordsBeforeWhereTheLineEndsWithABox() {
        assertMarks("Particulier ☑ Entreprise ☐", ticked(true, "Particulier"), ticked(false, "Entreprise"));
    }

    @Test
    void readsBracketsTypedByHand() {
        assertMarks(
                "[X] Santé [ ] Décès (x) Autre", ticked(true, "Santé"), ticked(false, "Décès"), ticked(true, "Autre"));
    }

    @Test
    void readsRoundSignsWhereBothAreThere() {
        assertMarks("● Santé ○ Décès", ticked(true, "Santé"), ticked(false, "Décès"));
        assertThat(Marks.of(List.of(Line.of("● Santé"), Line.of("● Décès")))).isEmpty();
    }

    @Test
    void readsWhatOcrMakesOfACrossInBrackets() {
        assertMarks(
                "|X| Santé [ x ] Décès {x] Autre", ticked(true, "Santé"), ticked(true, "Décès"), ticked(true, "Autre"));
    }

    @Test
    void findsALabelFarLeftOfItsBoxAndLeavesTheQuestionOut() {
        Line line = new Line(
                List.of(word("Sujet", 0.1), word(":", 0.15), word("Décès", 0.2), word(".......", 0.4), word("☒", 0.9)));

        assertThat(Marks.of(List.of(line)))
                .extracting(Mark::ticked, Mark::label)
                .containsExactly(ticked(true, "Décès"));
    }

    @Test
    void readsAGlyphWrittenCloseToItsLabel() {
        assertMarks("☒Santé ☐Décès", ticked(true, "Santé"), ticked(false, "Décès"));
    }

    @Test
    void goesOnWithALabelThatTheLineBreaks() {
        List<Mark> marks =
                Marks.of(List.of(Line.of("☐ Santé ☒ Prévoyance décès –"), Line.of("dépendance ☐ Dossier médical")));

        assertThat(marks)
                .extracting(Mark::label)
                .containsExactly("Santé", "Prévoyance décès – dépendance", "Dossier médical");
    }

    @Test
    void stopsALabelAtAWideGap() {
        Line line = new Line(List.of(word("☒", 0.1), word("Santé", 0.13), word("Téléphone", 0.6)));

        assertThat(Marks.of(List.of(line)))
                .singleElement()
                .extracting(Mark::label)
                .isEqualTo("Santé");
    }

    @Test
    void seesNoMarkInOrdinaryText() {
        assertThat(Marks.of(List.of(Line.of("Vu le contrat (article 3) et la somme [sic] de 40 € ()"))))
                .isEmpty();
    }

    private static Word word(String text, double x) {
        return new Word(text, new Box(x, 0.5, 0.02 * text.length(), 0.01), 1);
    }

    private static Tuple ticked(boolean ticked, String label) {
        return Tuple.tuple(ticked, label);
    }

    private static void assertMarks(String line, Tuple... expected) {
        List<Word> words = new ArrayList<>();
        for (String text : line.split(" ")) {
            words.add(new Word(text, null, 1));
        }
        for (List<Line> lines : List.of(List.of(Line.of(line)), List.of(new Line(words)))) {
            assertThat(Marks.of(lines)).extracting(Mark::ticked, Mark::label).containsExactly(expected);
        }
    }
}
