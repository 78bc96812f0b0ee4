package fr.doleance.intake;

import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import fr.doleance.complaint.SafeFileName;
import fr.doleance.complaint.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Takes one arrival, in the order that loses nothing: bytes into the vault, a second look at the source, one transaction in the
 * register, and only then away from the inbox. A crash between two steps repeats the earlier ones, which know the arrival again.
 */
final class Taking {
    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);
    private static final int MOST_READ_FAULTS = 3;
    private static final int LOOKS_BETWEEN_WARNINGS = 60;

    private final Path inbox;
    private final Rejects rejects;
    private final Vault vault;
    private final ItemRegister register;
    private final Clock clock;
    private final Map<Path, Integer> readFaults = new ConcurrentHashMap<>();
    private final Map<Path, Integer> postponements = new ConcurrentHashMap<>();

    Taking(Path inbox, Rejects rejects, Vault vault, ItemRegister register, Clock clock) {
        this.inbox = inbox;
        this.rejects = rejects;
        this.vault = vault;
        this.register = register;
        this.clock = clock;
    }

    TakeOutcome take(Arrival arrival) {
        try {
            TakeOutcome outcome = takeUnlessChanged(arrival);
            readFaults.remove(arrival.location());
            postponements.remove(arrival.location());
            return outcome;
        } catch (SourceFile.NotNow notNow) {
            return postpone(arrival, notNow);
        } catch (SourceFile.ReadFault fault) {
            return afterReadFault(arrival, fault);
        } catch (IOException fault) {
            throw Nameless.failure("an arrival could not be taken from the inbox", fault);
        } catch (UncheckedIOException fault) {
            throw Nameless.failure("an arrival could not be taken from the inbox", fault.getCause());
        }
    }

    /** Locked for a moment is nothing to speak of; a file that we may never open must not wait unnoticed. */
    private TakeOutcome postpone(Arrival arrival, SourceFile.NotNow notNow) {
        int times = postponements.merge(arrival.location(), 1, Integer::sum);
        Level level = times % LOOKS_BETWEEN_WARNINGS == 0 ? Level.WARN : Level.DEBUG;
        LOG.atLevel(level).log("step=intake outcome=postponed times={} cause={}", times, notNow.getMessage());
        return new TakeOutcome.Postponed();
    }

    private TakeOutcome takeUnlessChanged(Arrival arrival) throws IOException {
        var accepted = new ArrayList<Copied>();
        var refused = new ArrayList<Copied>();
        for (Arrival.Member member : arrival.members()) {
            Copied copied = copy(member);
            (copied.refusal().isPresent() ? refused : accepted).add(copied);
        }
        for (Arrival.Member member : arrival.members()) {
            SourceFile.requireUnchanged(member);
        }
        // refused first: were they last, a crash would leave them in a lot that is an item of its own at the next look
        for (Copied copied : refused) {
            reject(arrival, copied);
        }
        if (accepted.isEmpty()) {
            Removal.removeLeftovers(arrival);
            return new TakeOutcome.Rejected(refused.get(0).refusal().orElseThrow());
        }
        return register(arrival, accepted);
    }

    /** @param refusal why no person can have written it */
    private record Copied(
            Arrival.Member member, StoredFile stored, Optional<String> refusal, Optional<MailFingerprint> mail) {}

    private Copied copy(Arrival.Member member) throws IOException {
        try (var source = SourceFile.open(member.file())) {
            Optional<String> refusal =
                    Refusal.of(source.start(), member.snapshot().size());
            Optional<MailFingerprint> mail = MailFingerprint.of(source.start(), source::content);
            String name = SafeFileName.of(member.file().getFileName().toString());
            return new Copied(member, vault.store(name, source.content()), refusal, mail);
        }
    }

    private void reject(Arrival arrival, Copied copied) throws IOException {
        String reason = copied.refusal().orElseThrow();
        NewItem item = item(arrival, List.of(copied));
        register.reject(item, reason);
        rejects.move(copied.member().file(), reason);
        LOG.warn(
                "step=intake outcome=rejected sha256={} bytes={}",
                item.sha256(),
                copied.stored().sizeBytes());
    }

    private TakeOutcome register(Arrival arrival, List<Copied> accepted) throws IOException {
        Registration registration = register.register(item(arrival, accepted));
        Removal.remove(arrival);
        LOG.info(
                "step=intake item={} outcome={} channel={} files={}",
                registration.item().id(),
                registration.getClass().getSimpleName(),
                arrival.channel(),
                accepted.size());
        return new TakeOutcome.Registered(registration);
    }

    private NewItem item(Arrival arrival, List<Copied> copied) {
        List<StoredFile> files = copied.stream().map(Copied::stored).toList();
        Optional<MailFingerprint> mail = copied.size() == 1 ? copied.get(0).mail() : Optional.empty();
        String sha256 = Digests.ofItem(files);
        return new NewItem(
                sourceKey(arrival, copied, sha256),
                sha256,
                files,
                arrival.channel(),
                clock.instant(),
                mail.map(MailFingerprint::messageId).orElse(null),
                mail.map(MailFingerprint::bodyHash).orElse(null));
    }

    /** A digest: the key holds no file name. The change time tells a file that is put back later from one that was never removed. */
    private String sourceKey(Arrival arrival, List<Copied> copied, String sha256) {
        var key = new StringBuilder(inbox.relativize(arrival.location()).toString())
                .append('|')
                .append(sha256);
        for (Copied file : copied) {
            key.append('|').append(file.member().snapshot().key());
        }
        return "inbox:" + Digests.of(key.toString());
    }

    /** A disk that cannot give the bytes back is the file's own fault: the third time it makes way for the others. */
    private TakeOutcome afterReadFault(Arrival arrival, SourceFile.ReadFault fault) {
        int faults = readFaults.merge(arrival.location(), 1, Integer::sum);
        LOG.warn(
                "step=intake outcome=read-fault times={} cause={}",
                faults,
                fault.getCause().getClass().getSimpleName());
        if (faults < MOST_READ_FAULTS) {
            return new TakeOutcome.Postponed();
        }
        try {
            rejects.move(fault.file(), Refusal.UNREADABLE);
        } catch (IOException notMoved) {
            throw Nameless.failure("an unreadable file could not be moved to the rejects", notMoved);
        }
        readFaults.remove(arrival.location());
        return new TakeOutcome.Rejected(Refusal.UNREADABLE);
    }
}
