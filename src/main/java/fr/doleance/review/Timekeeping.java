package fr.doleance.review;

import fr.doleance.complaint.Deadlines;
import java.time.LocalDate;

/** What a decision does to the clock of a case. All dates are in Europe/Paris. */
public interface Timekeeping {
    /** All dates again from a date of sending that a clerk gave; what was done and what was missed stays. */
    Deadlines restarted(Deadlines before, LocalDate sent);

    /** The dates of a case that was answered on this day; what was missed stays. */
    Deadlines answered(Deadlines before, LocalDate on);
}
