package fr.doleance.register;

import fr.doleance.complaint.Item;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands waiting items to the workers of this process, and takes back those whose work failed. Thread-safe. */
public final class WorkQueue {
    /** Longer than the longest document takes, so that no second worker takes what is still worked on. */
    private static final Duration LEASE = Duration.ofHours(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_AFTER_PASSING_FAULT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

    private final Items items;
    private final Cases cases;
    private final String owner;

    public WorkQueue(Items items, Cases cases, String owner) {
        this.items = items;
        this.cases = cases;
        this.owner = owner;
    }

    /** The next item, or an empty list when nothing can be claimed now. */
    public List<Item> claim() {
        return items.claim(owner, LEASE).map(List::of).orElse(List.of());
    }

    /** What an earlier, interrupted attempt had understood of an item's case. */
    public Optional<WrittenCase> understood(Item item) {
        return item.caseReference() == null ? Optional.empty() : cases.find(item.caseReference());
    }

    public boolean isUnderstood(Item item) {
        return understood(item).isPresent();
    }

    public WrittenCase resume(Item item) {
        return understood(item).orElseThrow();
    }

    /**
     * Gives an item back after a failure, with a pause that doubles each time. A fault that may pass does not count as an attempt. Only
     * the type and place of the first cause are logged.
     */
    public void failed(Item item, Throwable fault) {
        Throwable cause = firstCause(fault);
        String type = cause.getClass().getSimpleName();
        LOG.warn(
                "step=work item={} attempt={} outcome=failed cause={} at={}",
                item.id(),
                item.attempts(),
                type,
                place(cause));
        if (isPassing(fault)) {
            items.postpone(item, PAUSE_AFTER_PASSING_FAULT, type);
        } else {
            items.release(item, FIRST_PAUSE.multipliedBy(1L << Math.min(item.attempts(), MOST_DOUBLINGS)), type);
        }
    }

    /** Whether disk, database or children failed, not the item. */
    private static boolean isPassing(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemporaryFailure || cause instanceof JdbiException) {
                return true;
            }
        }
        return false;
    }

    private static Throwable firstCause(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String place(Throwable fault) {
        return fault.getStackTrace().length == 0 ? "?" : fault.getStackTrace()[0].toString();
    }
}
