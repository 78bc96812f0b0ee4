package fr.doleance.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as they are written in French: « 3 mars 2026 », « 1er nov. 26 », « 03/11/2026 », « 3.11.26 », « 2026-11-03 », « le 12 courant ».
 * Day before month. Two digits of a year stand for the hundred years that end one year after {@code today}.
 */
final class FrenchDates {
    private static final String MONTHS =
            "(janvier|janv\\.?|jan\\.?|fevrier|fevr\\.?|fev\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|aout|"
                    + "septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|decembre|dec\\.?)";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})(?![\\d/-])");
    private static final Pattern SPACED = Pattern.compile("(?<!\\d)(\\d{1,2}) (\\d{1,2}) ((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?: ?er)? ?" + MONTHS + "(?: (\\d{4}|\\d{2})(?![\\d:h]))?");
    /** « le premier novembre deux mille vingt-six », as notaries and the careful write. */
    private static final Pattern SPELLED = Pattern.compile("(?<![a-z])(" + NumberWords.UP_TO_31 + ") " + MONTHS
            + " deux[- ]mille (" + NumberWords.UP_TO_31 + ")(?![a-z])");

    private static final Pattern CURRENT = Pattern.compile("(?<!\\d)(\\d{1,2})(?: ?er)? courant");
    private static final List<String> STEMS =
            List.of("jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec");

    private FrenchDates() {}

    /**
     * A date in a text.
     *
     * @param complete whether the year was written; otherwise it is the year in which the day last came, seen from the arrival
     */
    record Found(LocalDate date, int start, int end, boolean complete) {}

    /** All dates of a folded text, in no particular order. */
    static List<Found> in(String folded, LocalDate today) {
        List<Found> found = new ArrayList<>();
        for (Matcher matcher = ISO.matcher(folded); matcher.find(); ) {
            add(found, matcher, of(number(matcher, 1), number(matcher, 2), number(matcher, 3)), true);
        }
        for (Pattern pattern : List.of(DIGITS, SPACED)) {
            for (Matcher matcher = pattern.matcher(folded); matcher.find(); ) {
                add(found, matcher, of(year(matcher.group(3), today), number(matcher, 2), number(matcher, 1)), true);
            }
        }
        for (Matcher matcher = WORDS.matcher(folded); matcher.find(); ) {
            addWords(found, matcher, today);
        }
        for (Matcher matcher = SPELLED.matcher(folded); matcher.find(); ) {
            int year = 2000 + NumberWords.of(matcher.group(3));
            add(found, matcher, of(year, month(matcher.group(2)), NumberWords.of(matcher.group(1))), true);
        }
        for (Matcher matcher = CURRENT.matcher(folded); matcher.find(); ) {
            add(found, matcher, of(today.getYear(), today.getMonthValue(), number(matcher, 1)), false);
        }
        return found;
    }

    private static void addWords(List<Found> found, Matcher matcher, LocalDate today) {
        int month = month(matcher.group(2));
        if (matcher.group(3) != null) {
            add(found, matcher, of(year(matcher.group(3), today), month, number(matcher, 1)), true);
            return;
        }
        Optional<LocalDate> thisYear = of(today.getYear(), month, number(matcher, 1));
        boolean later = thisYear.isPresent() && thisYear.get().isAfter(today);
        add(found, matcher, later ? thisYear.map(date -> date.minusYears(1)) : thisYear, false);
    }

    private static void add(List<Found> found, Matcher matcher, Optional<LocalDate> date, boolean complete) {
        date.ifPresent(day -> found.add(new Found(day, matcher.start(), matcher.end(), complete)));
    }

    private static int month(String name) {
        for (int index = 0; index < STEMS.size(); index++) {
            if (name.startsWith(STEMS.get(index))) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("no month");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() + 1 ? century + year - 100 : century + year;
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException exception) {
            // digits that look like a date and are none, such as 31.02.26
            return Optional.empty();
        }
    }
}
