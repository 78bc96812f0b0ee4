package fr.doleance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingSheetTest {
    private static Optional<Closing> read(String sheet) {
        return ClosingSheet.read(sheet.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theExampleIsRead() {
        assertThat(read("date;issue;par\n2026-12-01;favorable;A. Durand\n"))
                .contains(new Closing(LocalDate.of(2026, 12, 1), Outcome.FAVOURABLE, "A. Durand"));
    }

    @Test
    void theHeaderMayBeLeftOutAndCellsMayBeQuoted() {
        assertThat(read("\uFEFF\"01/12/2026\";\"Partielle\";\"A. Durand\""))
                .contains(new Closing(LocalDate.of(2026, 12, 1), Outcome.PARTIAL, "A. Durand"));
    }

    @Test
    void aSheetOfAFrenchWindowsIsRead() {
        byte[] sheet =
                "date;issue;par\r\n01/12/2026;défavorable;Zoé\r\n;;\r\n".getBytes(Charset.forName("windows-1252"));

        assertThat(ClosingSheet.read(sheet))
                .contains(new Closing(LocalDate.of(2026, 12, 1), Outcome.UNFAVOURABLE, "Zoé"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date;issue;par",
                "2026-12-01;favorable",
                "2026-12-01;favorable;",
                "2026-13-01;favorable;A. Durand",
                "2026-12-01;bien;A. Durand",
                "2026-12-01,favorable,A. Durand",
                "2026-12-01;favorable;A. Durand\n2026-12-02;favorable;A. Durand",
            })
    void anythingElseIsNoClosing(String sheet) {
        assertThat(read(sheet)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "favorable, FAVOURABLE",
        "Défavorable, UNFAVOURABLE",
        "defavorable, UNFAVOURABLE",
        "sans-objet, WITHOUT_OBJECT",
        "SANS OBJET, WITHOUT_OBJECT",
    })
    void outcomesAreReadWithOrWithoutAccents(String word, Outcome outcome) {
        assertThat(Outcome.of(word)).contains(outcome);
    }
}
