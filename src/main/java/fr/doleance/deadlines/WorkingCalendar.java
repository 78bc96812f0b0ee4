package fr.doleance.deadlines;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which days are worked in France. Needs no network: holidays are computed from Easter.
 *
 * <p>Jours ouvrables are all days but Sundays and public holidays, six a week; jours ouvrés leave out Saturday too. Holidays: Code
 * du travail L3133-1; in Alsace and Moselle also Good Friday and 26 December (L3134-13). The calendar is that of the place where
 * complaints are handled, never of the claimant's home. Safe for use by several threads.
 */
public final class WorkingCalendar {
    /** A département with the law of Alsace-Moselle; the library knows no name for the three together. */
    private static final String MOSELLE = "57";

    private final HolidayManager holidays;
    private final String[] region;
    private final boolean saturdayWorked;
    private final Map<Integer, Map<LocalDate, String>> holidaysByYear = new ConcurrentHashMap<>();

    /**
     * @param calendar {@code metropole} or {@code alsace-moselle}
     * @param workingDays {@code ouvrables} or {@code ouvres}
     * @throws IllegalArgumentException for any other word
     */
    public WorkingCalendar(String calendar, String workingDays) {
        this.region = region(calendar);
        this.saturdayWorked = saturdayWorked(workingDays);
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    }

    /** The day reached after counting {@code days} worked days; the day of {@code start} is not counted (CPC 641). */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate date = start;
        for (int counted = 0; counted < days; counted++) {
            date = nextWorkingDay(date);
        }
        return date;
    }

    /** The day reached after counting {@code days} worked days backwards. */
    public LocalDate minusWorkingDays(LocalDate end, int days) {
        LocalDate date = end;
        for (int counted = 0; counted < days; counted++) {
            date = workingDayOnOrBefore(date.minusDays(1));
        }
        return date;
    }

    /** The last worked day that is not after {@code date}: what an internal target aims at. */
    public LocalDate workingDayOnOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    public boolean isWorkingDay(LocalDate date) {
        return whyNotWorked(date).isEmpty();
    }

    /** Why a day is not counted, in French: its weekday, or the name of the holiday; empty for a worked day. */
    Optional<String> whyNotWorked(LocalDate date) {
        Optional<String> holiday = holiday(date);
        if (holiday.isPresent()) {
            return holiday.map(name -> "jour férié, " + name);
        }
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of("dimanche");
        }
        boolean idleSaturday = date.getDayOfWeek() == DayOfWeek.SATURDAY && !saturdayWorked;
        return idleSaturday ? Optional.of("samedi, jour non ouvré") : Optional.empty();
    }

    private LocalDate nextWorkingDay(LocalDate date) {
        LocalDate day = date.plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Optional<String> holiday(LocalDate date) {
        return Optional.ofNullable(
                holidaysByYear.computeIfAbsent(date.getYear(), this::holidaysOf).get(date));
    }

    private Map<LocalDate, String> holidaysOf(int year) {
        Map<LocalDate, String> names = holidays.getHolidays(Year.of(year), region).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getActualDate, HolidayNames::french, (first, second) -> first + " et " + second));
        if (names.isEmpty()) {
            throw new IllegalStateException("no public holiday is known for " + year + ": no deadline may be computed");
        }
        return names;
    }

    private static String[] region(String calendar) {
        return switch (calendar) {
            case "metropole" -> new String[0];
            case "alsace-moselle" -> new String[] {MOSELLE};
            default -> throw new IllegalArgumentException("calendrier inconnu : " + calendar);
        };
    }

    private static boolean saturdayWorked(String workingDays) {
        return switch (workingDays) {
            case "ouvrables" -> true;
            case "ouvres" -> false;
            default -> throw new IllegalArgumentException("décompte des jours inconnu : " + workingDays);
        };
    }
}
