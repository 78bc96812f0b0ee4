package fr.doleance.deadlines;

import fr.doleance.complaint.ClockCandidate;
import fr.doleance.complaint.Deadlines;
import fr.doleance.settings.Organisation.DeadlineRules;
import java.time.LocalDate;
import java.util.List;

/**
 * Turns a date of sending into the dates that follow from it.
 *
 * <p>Days are counted without the day of sending, months by the same day of the month or else its last (CPC 641, which is what
 * {@link LocalDate#plusMonths} does). A term that ends on a Sunday is not prolonged (CPC 642): it is a promise to the claimant, and
 * prolonging would favour the insurer. Waiting for papers never stops a clock: nothing here takes a pause.
 */
final class DeadlineCalculator {
    private final DeadlineRules rules;
    private final WorkingCalendar calendar;

    DeadlineCalculator(DeadlineRules rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** The dates of a complaint sent on the day of {@code start}: nothing done yet, nothing missed yet. */
    Deadlines from(ClockCandidate start, List<ClockCandidate> candidates) {
        LocalDate sent = start.date();
        LocalDate answerBy = sent.plusMonths(rules.answerMonths());
        return new Deadlines(
                sent,
                start.source(),
                candidates,
                sent.plusDays(rules.acknowledgementCalendarDays()),
                calendar.plusWorkingDays(sent, rules.acknowledgementWorkingDays()),
                null,
                answerBy,
                null,
                answerBy,
                sent.plusYears(rules.mediatorYears()),
                rules.calendar(),
                rules.ruleVersion(),
                List.of());
    }
}
