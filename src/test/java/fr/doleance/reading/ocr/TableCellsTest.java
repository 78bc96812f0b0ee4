package fr.doleance.reading.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableCellsTest {
    private static final Frame CELL = new Frame(300, 100, 900, 190);
    private static final int PALE = 165;

    @Test
    void findsACellWithPaleAndBrokenRules() {
        Sheet sheet = new Sheet(1000, 400).cell(CELL, PALE).gap(500, 95, 5, 10).text("Duquesnoy", 320, 165);

        assertThat(cells(sheet)).singleElement().satisfies(cell -> {
            assertThat(cell.left()).isBetween(300, 306);
            assertThat(cell.top()).isBetween(100, 106);
            assertThat(cell.right()).isBetween(894, 900);
            assertThat(cell.bottom()).isBetween(184, 190);
        });
    }

    @Test
    void findsNoneWhereOneSideIsOpen() {
        Sheet sheet = new Sheet(1000, 400).cell(CELL, PALE).gap(880, 110, 40, 70);

        assertThat(cells(sheet)).isEmpty();
    }

    @Test
    void takesNoLetterForACell() {
        Sheet sheet = new Sheet(1400, 400).text("HOMOLOGUE DE LA MAISON DU BORD DE L’EAU", 40, 165);

        assertThat(cells(sheet)).isEmpty();
    }

    @Test
    void leavesOutTheCellsOfSingleDigits() {
        Sheet sheet = new Sheet(1000, 400);
        for (int left = 100; left < 700; left += 60) {
            sheet.cell(new Frame(left, 100, left + 60, 180), 0);
        }

        assertThat(cells(sheet)).isEmpty();
    }

    private static List<Frame> cells(Sheet sheet) {
        try (PreparedPage page = sheet.page();
                Pixels binary = page.binaryWithPaleRules()) {
            return TableCells.of(binary, Sheet.DOTS_PER_INCH);
        }
    }
}
