package fr.doleance.intake;

import fr.doleance.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the inbox and takes what is stable. Each look is short and never waits; a file is stable when two looks at least the
 * stability delay apart agree, so a first look finds nothing. Symbolic links are not followed. Thread-safe.
 */
public final class InboxScan {
    private static final Logger LOG = LoggerFactory.getLogger(InboxScan.class);

    private final Settings.Inbox settings;
    private final StabilityWatch watch;
    private final LotReader lots;
    private final Taking taking;

    /** @param rejects the outbox's folder for what no person can have written */
    public InboxScan(Settings.Inbox settings, Path rejects, Vault vault, ItemRegister register, Clock clock) {
        this.settings = settings;
        this.watch = new StabilityWatch(clock);
        this.lots = new LotReader(settings);
        this.taking = new Taking(settings.folder(), new Rejects(rejects, clock), vault, register, clock);
    }

    /** All that is stable now, oldest first. */
    public List<Arrival> stableArrivals() {
        return files().stream()
                .map(this::stableArrivalAt)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The files in the inbox that are not junk, oldest first: after a run, what still waits. */
    public List<Path> files() {
        if (!Files.isDirectory(settings.folder())) {
            return List.of();
        }
        var visitor = new FileCollector(settings.folder());
        try {
            Files.walkFileTree(settings.folder(), visitor);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return visitor.oldestFirst();
    }

    /**
     * One look at one file: the arrival that it stands for, once it is stable. A lot is stood for by the first of its files; the others
     * stand for nothing.
     */
    public Optional<Arrival> stableArrivalAt(Path file) {
        Path relative = settings.folder().relativize(file);
        if (InboxNames.hasJunk(relative) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            Optional<Path> lot = InboxNames.lotOf(relative);
            return lot.isPresent()
                    ? lots.read(settings.folder().resolve(lot.get()), file).filter(this::hasRested)
                    : single(file, relative);
        } catch (IOException | UncheckedIOException goneOrUnreadable) {
            LOG.debug(
                    "step=intake outcome=not-seen cause={}",
                    goneOrUnreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<Arrival> single(Path file, Path relative) throws IOException {
        FileSnapshot snapshot = FileSnapshot.of(file);
        var arrival = new Arrival(file, List.of(new Arrival.Member(file, snapshot)), InboxNames.channel(relative));
        return watch.hasRested(file, snapshot, settings.stability()) ? Optional.of(arrival) : Optional.empty();
    }

    private boolean hasRested(Arrival lot) {
        boolean complete = lots.isComplete(lot.location());
        return watch.hasRested(lot.location(), lot.members(), complete ? settings.stability() : settings.lotPause());
    }

    /**
     * Takes an arrival: vault, register, and only then away from the inbox.
     *
     * @throws fr.doleance.complaint.TemporaryFailure when vault, register or outbox fail; the arrival then stays in the inbox
     */
    public TakeOutcome take(Arrival arrival) {
        TakeOutcome outcome = taking.take(arrival);
        if (!(outcome instanceof TakeOutcome.Postponed)) {
            watch.forget(arrival.location());
        }
        return outcome;
    }

    private static final class FileCollector extends SimpleFileVisitor<Path> {
        private record Found(Path file, BasicFileAttributes attributes) {}

        private final Path inbox;
        private final List<Found> found = new ArrayList<>();

        FileCollector(Path inbox) {
            this.inbox = inbox;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean junk = !folder.equals(inbox) && InboxNames.isJunk(folder.getFileName());
            return junk ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !InboxNames.isJunk(file.getFileName())) {
                found.add(new Found(file, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file that vanishes or a folder that may not be read does not stop the look at the others. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            return FileVisitResult.CONTINUE;
        }

        List<Path> oldestFirst() {
            return found.stream()
                    .sorted(Comparator.comparing(
                                    (Found file) -> file.attributes().lastModifiedTime())
                            .thenComparing(Found::file))
                    .map(Found::file)
                    .toList();
        }
    }
}
