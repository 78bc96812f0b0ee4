package fr.doleance.reading.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellReadingTest {
    private static final Frame CELL = new Frame(400, 100, 1000, 190);
    private static final Sheet FORM =
            new Sheet(1200, 400).cell(CELL, 120).text("Prénom", 60, 165).text("Armelle", 420, 165);
    private static final PixelWord LABEL = new PixelWord("Prénom", 55, 120, 240, 180, 0.95);
    private static final PixelWord VALUE = new PixelWord("Armelle", 415, 120, 600, 180, 0.95);
    private static final PixelWord NONSENSE = new PixelWord("réeresriraiR", 410, 110, 900, 188, 0.2);

    private final List<Integer> widthsLookedAt = new ArrayList<>();

    @Test
    void readsTheCellAndTheLabelThatWereTakenForAPicture() {
        List<PixelWord> words = read(FORM, List.of(NONSENSE));

        assertThat(words).extracting(PixelWord::text).containsExactlyInAnyOrder("relu", "relu");
        assertThat(words)
                .extracting(PixelWord::left)
                .anyMatch(left -> left > 400)
                .anyMatch(left -> left < 100);
    }

    @Test
    void leavesAloneWhatWasReadSurely() {
        assertThat(read(FORM, List.of(LABEL, VALUE))).containsExactlyInAnyOrder(LABEL, VALUE);
        assertThat(widthsLookedAt).isEmpty();
    }

    @Test
    void keepsTheFirstReadingWhereTheSecondTellsLess() {
        PixelWord doubtful = new PixelWord("Armelle-Marie-Josèphe", 415, 120, 600, 180, 0.7);

        assertThat(read(FORM, List.of(LABEL, doubtful))).contains(doubtful);
        assertThat(widthsLookedAt).hasSize(1);
    }

    @Test
    void dropsWhatWasReadInAnEmptyCell() {
        Sheet empty = new Sheet(1200, 400).cell(CELL, 120);

        assertThat(read(empty, List.of(NONSENSE))).isEmpty();
        assertThat(widthsLookedAt).isEmpty();
    }

    private List<PixelWord> read(Sheet sheet, List<PixelWord> words) {
        try (PreparedPage page = sheet.page()) {
            return new CellReading(page, (part, segmentation) -> answer(part)).words(words);
        }
    }

    private List<PixelWord> answer(Pixels part) {
        widthsLookedAt.add(part.width());
        return List.of(new PixelWord("relu", 20, 20, 120, 60, 0.9));
    }
}
