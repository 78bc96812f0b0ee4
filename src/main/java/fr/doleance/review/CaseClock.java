package fr.doleance.review;

import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.Deadlines;
import fr.doleance.deadlines.DeadlineClock;
import java.time.LocalDate;

/** The clock proper behind {@link Timekeeping}. */
public final class CaseClock implements Timekeeping {
    private final DeadlineClock clock;

    public CaseClock(DeadlineClock clock) {
        this.clock = clock;
    }

    @Override
    public Deadlines restarted(Deadlines before, LocalDate sent) {
        return clock.recalculate(before, sent, ClockSource.CLERK);
    }

    @Override
    public Deadlines answered(Deadlines before, LocalDate on) {
        return clock.answered(before, on);
    }
}
