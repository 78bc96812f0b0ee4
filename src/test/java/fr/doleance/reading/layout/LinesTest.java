package fr.doleance.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void joinsTwoColumnsAtOneHeightIntoOneLine() {
        assertLines(
                List.of(word("Tours,", 0.6, 0.101), word("Odile", 0.1, 0.1), word("Ferrand", 0.2, 0.1)),
                "Odile Ferrand Tours,");
    }

    @Test
    void keepsLinesApartWhoseLettersTouch() {
        assertLines(
                List.of(
                        word("haut", 0.1, 0.100),
                        word("de", 0.2, 0.100),
                        word("bas", 0.1, 0.109),
                        word("de", 0.2, 0.109)),
                "haut de",
                "bas de");
    }

    @Test
    void followsALineThatSlopesALittle() {
        assertLines(
                List.of(
                        word("un", 0.1, 0.100),
                        word("deux", 0.3, 0.103),
                        word("trois", 0.5, 0.106),
                        word("quatre", 0.7, 0.109)),
                "un deux trois quatre");
    }

    @Test
    void takesASmallWordBesideALargeOneIntoTheLine() {
        Word small = new Word("n°", new Box(0.1, 0.104, 0.02, 0.006), 1);
        assertLines(List.of(small, word("48213977", 0.14, 0.1)), "n° 48213977");
    }

    private static Word word(String text, double x, double y) {
        return new Word(text, new Box(x, y, 0.08, 0.01), 1);
    }

    private static void assertLines(List<Word> words, String... expected) {
        assertThat(Lines.of(words)).extracting(Line::text).containsExactly(expected);
    }
}
