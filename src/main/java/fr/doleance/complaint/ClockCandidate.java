package fr.doleance.complaint;

import java.time.LocalDate;
import java.util.Objects;

/** A date that could have started the clock (Europe/Paris). */
public record ClockCandidate(ClockSource source, LocalDate date) {
    public ClockCandidate {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(date, "date");
    }
}
