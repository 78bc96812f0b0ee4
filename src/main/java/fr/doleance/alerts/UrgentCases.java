package fr.doleance.alerts;

import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.register.CaseHistory;
import fr.doleance.register.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cases in which a life may be at stake. Each is an event in the register first; what follows from it, a line in
 * {@code urgent.csv} and an alert, is owed until an event says that it was done. So a crash or a mail server that is down delays an
 * alert, and never loses it: it is told at least once, and normally once.
 *
 * <p>Safe for use by several threads of one process.
 */
public final class UrgentCases {
    static final String RAISED = "urgent-raised";
    static final String LISTED = "urgent-listed";
    static final String ALERTED = "urgent-alerted";
    private static final String ACTOR = "doleance";
    private static final Logger LOG = LoggerFactory.getLogger(UrgentCases.class);

    private final Cases cases;
    private final CaseHistory history;
    private final UrgentList list;
    private final Alert alert;
    private final Clock clock;

    /** @param outbox the folder that {@code urgent.csv} lies in */
    public UrgentCases(Cases cases, CaseHistory history, Path outbox, Alert alert, Clock clock) {
        this.cases = cases;
        this.history = history;
        this.list = new UrgentList(outbox);
        this.alert = alert;
        this.clock = clock;
    }

    /**
     * Raises the alarm for a case that carries the signal, before anything else is done with it. What fails on the way to a person is
     * tried again by {@link #attend}: it does not keep the case from going on.
     *
     * @return the case; with the signal also where an earlier attempt had seen it and this one could not read the document any more
     */
    public ClassifiedCase raise(ClassifiedCase classified) {
        String reference = classified.extracted().opened().reference();
        boolean raisedBefore = history.last(reference, RAISED).isPresent();
        boolean seen = classified.classification().flags().contains(Flag.SUICIDE_RISK);
        if (!seen && !raisedBefore) {
            return classified;
        }
        if (!raisedBefore) {
            cases.noted(reference, RAISED, ACTOR, Map.of());
        }
        attend();
        return seen ? classified : withSignal(classified);
    }

    /** Does what is owed for every urgent case: first all lines of the list, then the alerts. */
    public synchronized void attend() {
        history.owing(RAISED, LISTED).forEach(this::write);
        history.owing(RAISED, ALERTED).forEach(this::alert);
    }

    /** The references of the cases of which nobody could be told yet. */
    public List<String> owed() {
        return history.owing(RAISED, ALERTED);
    }

    private void write(String reference) {
        try {
            list.add(
                    reference,
                    history.last(reference, RAISED).map(event -> event.at()).orElseGet(clock::instant));
            cases.noted(reference, LISTED, ACTOR, Map.of());
        } catch (IOException fault) {
            LOG.warn(
                    "step=alerts ref={} outcome=not-listed cause={}",
                    reference,
                    fault.getClass().getSimpleName());
        }
    }

    private void alert(String reference) {
        try {
            alert.send(reference);
            cases.noted(reference, ALERTED, ACTOR, Map.of("channel", alert.channel()));
        } catch (TemporaryFailure fault) {
            LOG.warn("step=alerts ref={} outcome=not-told cause={}", reference, fault.getMessage());
        }
    }

    private static ClassifiedCase withSignal(ClassifiedCase classified) {
        return new ClassifiedCase(
                classified.extracted(), classified.classification().withFlag(Flag.SUICIDE_RISK));
    }
}
