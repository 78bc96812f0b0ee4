package fr.doleance.reading.handwriting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandwritingReaderTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 400;

    private final HandwritingReader reader = new HandwritingReader();

    @AfterAll
    void closeReader() {
        reader.close();
    }

    @Test
    void inkWithoutWordsIsReadLineByLine() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        DrawnText.draw(picture, "Je demande", 60, 100);
        DrawnText.draw(picture, "une réponse", 60, 200);

        List<Word> words = reader.read(DrawnText.page(picture), 300, List.of(), List.of());

        assertThat(words).extracting(Word::text).containsExactly("Je", "demande", "une", "réponse");
        assertThat(words).allMatch(Word::handwritten).allMatch(word -> word.confidence() < 0.9);
    }

    @Test
    void whatTesseractIsSureOfStays() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        DrawnText.draw(picture, "Je demande", 60, 100);
        List<Word> printed = List.of(new Word("Je demande", box(50, 60, 500, 120), 0.96));

        assertThat(reader.read(DrawnText.page(picture), 300, printed, List.of()))
                .isEqualTo(printed);
    }

    @Test
    void aTickInABoxIsNoWriting() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        DrawnText.draw(picture, "X", 60, 100);

        assertThat(reader.read(DrawnText.page(picture), 300, List.of(), List.of(box(50, 60, 100, 120))))
                .isEmpty();
    }

    @Test
    void aFullPageReadWithoutDoubtIsNotLookedAt() {
        assertThat(HandwritingReader.isPlainlyPrinted(Collections.nCopies(200, new Word("réponse", null, 0.95))))
                .isTrue();
        assertThat(HandwritingReader.isPlainlyPrinted(Collections.nCopies(20, new Word("réponse", null, 0.95))))
                .isFalse();
        assertThat(HandwritingReader.isPlainlyPrinted(Collections.nCopies(200, new Word("réponse", null, 0.5))))
                .isFalse();
    }

    private static Box box(double left, double top, double right, double bottom) {
        return new Box(left / WIDTH, top / HEIGHT, (right - left) / WIDTH, (bottom - top) / HEIGHT);
    }
}
