package fr.doleance.deadlines;

import fr.doleance.complaint.ClockCandidate;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.Deadlines;
import fr.doleance.complaint.RoutedCase;
import fr.doleance.complaint.ScheduledCase;
import fr.doleance.settings.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of a complaint: starts it, moves its start when a person corrects it, and notes what was done and what was missed.
 *
 * <p>A case that is no complaint has a clock too, for it may become one with its original date. Limits that have passed are noted
 * at once, as of today in Europe/Paris. Safe for use by several threads.
 */
public final class DeadlineClock {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineClock.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ClockStartChooser chooser;
    private final DeadlineCalculator calculator;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public DeadlineClock(Organisation organisation, Clock clock) {
        Organisation.DeadlineRules rules = organisation.deadlines();
        this.calendar = new WorkingCalendar(rules.calendar(), rules.workingDays());
        this.chooser = new ClockStartChooser(rules, calendar);
        this.calculator = new DeadlineCalculator(rules, calendar);
        this.clock = clock;
    }

    /** Starts the clock of a case. A date too old or in the future is a reason for review, never a department. */
    public ScheduledCase schedule(RoutedCase routed) {
        ClockStart start = chooser.choose(routed.classified().extracted());
        Deadlines deadlines = calculator.from(start.chosen(), start.candidates());
        LOG.info(
                "step=deadlines ref={} start={} source={} reasons={}",
                routed.classified().extracted().opened().reference(),
                deadlines.clockStart(),
                deadlines.clockSource(),
                start.reviewReasons());
        return new ScheduledCase(routed, checked(deadlines), start.reviewReasons());
    }

    /**
     * All dates again from another date of sending, or by changed rules. What was done and what was missed stays; the corrected
     * date joins the candidates.
     */
    public Deadlines recalculate(Deadlines before, LocalDate sent, ClockSource source) {
        ClockCandidate start = new ClockCandidate(source, sent);
        List<ClockCandidate> candidates = Stream.concat(before.candidates().stream(), Stream.of(start))
                .distinct()
                .toList();
        Deadlines after = calculator.from(start, candidates);
        return checked(copy(after, before.acknowledgedOn(), before.answeredOn(), before.breaches()));
    }

    /** The acknowledgement was sent on this day; a first sending is never replaced by a later one. */
    public Deadlines acknowledged(Deadlines deadlines, LocalDate on) {
        LocalDate first = deadlines.acknowledgedOn() == null ? on : deadlines.acknowledgedOn();
        return checked(copy(deadlines, first, deadlines.answeredOn(), deadlines.breaches()));
    }

    /** The answer was sent on this day: from then on the mediator can be asked. */
    public Deadlines answered(Deadlines deadlines, LocalDate on) {
        LocalDate first = deadlines.answeredOn() == null ? on : deadlines.answeredOn();
        return checked(copy(deadlines, deadlines.acknowledgedOn(), first, deadlines.breaches()));
    }

    /** The same dates with the limits that have passed by today noted as breaches. */
    public Deadlines checked(Deadlines deadlines) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        return copy(deadlines, deadlines.acknowledgedOn(), deadlines.answeredOn(), Breaches.of(deadlines, today));
    }

    /** The last working day on or before a limit: what warnings aim at. */
    public LocalDate target(LocalDate limit) {
        return calendar.workingDayOnOrBefore(limit);
    }

    private static Deadlines copy(
            Deadlines deadlines, LocalDate acknowledgedOn, LocalDate answeredOn, List<String> breaches) {
        return new Deadlines(
                deadlines.clockStart(),
                deadlines.clockSource(),
                deadlines.candidates(),
                deadlines.acknowledgeBy(),
                deadlines.acknowledgeLimit(),
                acknowledgedOn,
                deadlines.answerBy(),
                answeredOn,
                answeredOn == null ? deadlines.mediatorFrom() : answeredOn,
                deadlines.mediatorUntil(),
                deadlines.calendar(),
                deadlines.ruleVersion(),
                breaches);
    }
}
