package fr.doleance.reading.handwriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwoReadersTest {
    @Test
    void agreementIsSurerThanEitherReader() {
        PageWord fused = TwoReaders.fuse(List.of(word("75011", 0, 0.93)), List.of(word("75011", 2, 0.95)))
                .get(0);

        assertThat(fused.text()).isEqualTo("75011");
        assertThat(fused.confidence()).isGreaterThan(0.9);
    }

    @Test
    void oneReaderAloneIsNeverSure() {
        assertThat(TwoReaders.fuse(List.of(), List.of(word("75011", 0, 1)))).allMatch(word -> word.confidence() < 0.9);
        assertThat(TwoReaders.fuse(List.of(word("75011", 0, 1)), List.of())).allMatch(word -> word.confidence() < 0.9);
    }

    @Test
    void theLikelierReadingOfAPlaceStands() {
        List<PageWord> fused = TwoReaders.fuse(List.of(word("lonne", 0, 0.4)), List.of(word("bonne", 1, 0.97)));

        assertThat(fused).extracting(PageWord::text).containsExactly("bonne");
    }

    @Test
    void whatTesseractAloneMakesOfAStrokeIsNoWord() {
        assertThat(TwoReaders.fuse(List.of(word("|", 0, 0.2)), List.of())).isEmpty();
    }

    @Test
    void wordsBesideEachOtherBothStand() {
        List<PageWord> fused = TwoReaders.fuse(List.of(word("sente", 200, 0.95)), List.of(word("des", 0, 0.95)));

        assertThat(fused).extracting(PageWord::text).containsExactly("des", "sente");
    }

    private static PageWord word(String text, double left, double confidence) {
        return new PageWord(text, left, 0, left + 100, 30, confidence, false);
    }
}
