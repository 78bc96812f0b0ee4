package fr.doleance.reading.handwriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineReaderTest {
    private final LineReader reader = new LineReader();

    @AfterAll
    void closeReader() {
        reader.close();
    }

    @Test
    void readsALineOfLetters() {
        List<LineWord> words = reader.read(DrawnText.line("Je demande une réponse"), AnswerKind.PROSE);

        assertThat(words.stream().map(LineWord::text).collect(Collectors.joining(" ")))
                .isEqualTo("Je demande une réponse");
    }

    @Test
    void wordsStandFromLeftToRightWithinThePicture() {
        GreyPage line = DrawnText.line("deux mots");

        List<LineWord> words = reader.read(line, AnswerKind.PROSE);

        assertThat(words).hasSize(2);
        assertThat(words.get(0).right()).isLessThan(words.get(1).left());
        assertThat(words.get(1).right()).isLessThanOrEqualTo(line.width());
    }

    @Test
    void aNumberHoldsNoLetters() {
        List<LineWord> words = reader.read(DrawnText.line("75011"), AnswerKind.POSTCODE);

        assertThat(words)
                .singleElement()
                .satisfies(word -> assertThat(word.text()).matches("\\d+"));
    }

    @Test
    void anEmptyLineHasNoWords() {
        assertThat(reader.read(GreyPage.blank(300, 60), AnswerKind.PROSE)).isEmpty();
    }
}
