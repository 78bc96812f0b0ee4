package fr.doleance;

import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.intake.Arrival;
import fr.doleance.intake.InboxScan;
import fr.doleance.intake.MailboxVisit;
import fr.doleance.review.OutboxWatch;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at the folders, for {@code once}: two looks, a stability delay apart, must agree on what has come to rest. */
final class SingleLook {
    private static final Logger LOG = LoggerFactory.getLogger(SingleLook.class);

    private final InboxScan inbox;
    private final OutboxWatch outbox;
    private final Executor later;

    SingleLook(InboxScan inbox, OutboxWatch outbox, Duration stability) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.later = CompletableFuture.delayedExecutor(stability.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes every arrival that is at rest, and carries out every decision that is. */
    void atTheFolders() {
        inbox.stableArrivals();
        outbox.look();
        CompletableFuture.runAsync(this::secondLook, later).join();
    }

    private void secondLook() {
        inbox.stableArrivals().forEach(this::take);
        outbox.look();
    }

    /** Takes every mail that is there; empty when the mailbox cannot be reached, which does not keep the folders waiting. */
    static Optional<MailboxVisit.Result> atTheMailbox(MailboxVisit visit) {
        try {
            return Optional.of(visit.takeAll());
        } catch (TemporaryFailure failure) {
            LOG.warn("step=intake outcome=postponed channel=mailbox", failure);
            return Optional.empty();
        }
    }

    private void take(Arrival arrival) {
        try {
            inbox.take(arrival);
        } catch (TemporaryFailure failure) {
            LOG.warn(
                    "step=intake outcome=postponed cause={}",
                    failure.getCause().getClass().getSimpleName());
        }
    }
}
