package fr.doleance.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates as clerks and their spreadsheets write them: 2026-12-01, 01/12/2026 or 1/12/2026. */
final class ClerkDates {
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private ClerkDates() {}

    static Optional<LocalDate> read(String written) {
        DateTimeFormatter format = written.contains("/") ? FRENCH : DateTimeFormatter.ISO_LOCAL_DATE;
        try {
            return Optional.of(LocalDate.parse(written.strip(), format));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
