package fr.doleance.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as they are written in French: « 1er mars 2026 », « lundi 2 mars 2026 ».
 *
 * <p>The parts are joined by no-break spaces, so that no date breaks across lines.
 */
public final class FrenchDates {
    private static final String NO_BREAK = "\u00A0";
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);

    private FrenchDates() {}

    /** « 1er mars 2026 ». */
    public static String written(LocalDate date) {
        return String.join(NO_BREAK, day(date), MONTH.format(date), String.valueOf(date.getYear()));
    }

    /** « lundi 2 mars 2026 ». */
    public static String withWeekday(LocalDate date) {
        return WEEKDAY.format(date) + NO_BREAK + written(date);
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    }
}
