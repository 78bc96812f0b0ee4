package fr.doleance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private final WorkingCalendar metropole = new WorkingCalendar("metropole", "ouvrables");
    private final WorkingCalendar alsaceMoselle = new WorkingCalendar("alsace-moselle", "ouvrables");

    @Test
    void theElevenHolidaysOf2026AreNotWorked() {
        long holidays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> metropole.whyNotWorked(day).orElse("").startsWith("jour férié"))
                .count();

        assertThat(holidays).isEqualTo(11);
    }

    @Test
    void goodFridayAndTheDayAfterChristmasAreHolidaysInAlsaceMoselleAlone() {
        assertThat(alsaceMoselle.whyNotWorked(LocalDate.of(2026, 4, 3)))
                .contains("jour férié, le Vendredi saint (Alsace-Moselle)");
        assertThat(alsaceMoselle.isWorkingDay(LocalDate.of(2026, 12, 26))).isFalse();
        assertThat(metropole.isWorkingDay(LocalDate.of(2026, 4, 3))).isTrue();
        assertThat(metropole.isWorkingDay(LocalDate.of(2026, 12, 26))).isTrue();
    }

    @Test
    void saturdayIsOuvrableButNotOuvre() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);

        assertThat(metropole.isWorkingDay(saturday)).isTrue();
        assertThat(new WorkingCalendar("metropole", "ouvres").isWorkingDay(saturday))
                .isFalse();
    }

    @Test
    void countingBackwardsSkipsSundaysAndHolidays() {
        assertThat(metropole.minusWorkingDays(LocalDate.of(2026, 11, 12), 3)).isEqualTo(LocalDate.of(2026, 11, 7));
    }

    @Test
    void anUnknownCalendarIsRefused() {
        assertThatThrownBy(() -> new WorkingCalendar("belgique", "ouvrables"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
