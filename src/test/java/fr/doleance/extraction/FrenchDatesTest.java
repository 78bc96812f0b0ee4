package fr.doleance.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le 3 mars 2026 | 2026-03-03",
                "1er nov. 2026 | 2026-11-01",
                "1 er octobre 2026 | 2026-10-01",
                "3.11.26 | 2026-11-03",
                "03/11/2026 | 2026-11-03",
                "03-11-2026 | 2026-11-03",
                "30 09 2026 | 2026-09-30",
                "2026-11-03 | 2026-11-03",
                "14 AVRIL 2026 | 2026-04-14",
                "11 FÉVRIER 2026 | 2026-02-11",
                "27 AOÛT 2026 | 2026-08-27",
                "mercredi 23 septembre 2026 | 2026-09-23",
                "5 déc. 25 | 2025-12-05",
                "12/06/58 | 1958-06-12",
                "le 12 courant | 2026-11-12",
                "le 3 mars | 2026-03-03",
                "le 30 décembre | 2025-12-30"
            })
    void writings(String text, LocalDate date) {
        assertThat(FrenchDates.in(Folding.fold(text), TODAY))
                .extracting(FrenchDates.Found::date)
                .containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.26", "1 234,56", "06 12 34 56 78", "12 rue de mars", "contrat 12-34-5678-9"})
    void whatIsNoDate(String text) {
        assertThat(FrenchDates.in(Folding.fold(text), TODAY)).isEmpty();
    }

    @Test
    void aDayWithoutYearIsNotComplete() {
        assertThat(FrenchDates.in("le 3 mars", TODAY).get(0).complete()).isFalse();
    }
}
