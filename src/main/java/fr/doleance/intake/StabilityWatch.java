package fr.doleance.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers how things in the inbox looked, and tells which have rested long enough. It never waits: each poll is one look. The
 * system's own times are not trusted, since a copy may keep the old ones.
 */
final class StabilityWatch {
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Clock clock;
    private final Map<Path, Observation> observations = new ConcurrentHashMap<>();
    private Instant lastCleared;

    StabilityWatch(Clock clock) {
        this.clock = clock;
        this.lastCleared = clock.instant();
    }

    private record Observation(Object state, Instant since, Instant seen) {}

    /** Whether two looks at least {@code rest} apart saw the same state, with no other state between them. */
    boolean hasRested(Path path, Object state, Duration rest) {
        Instant now = clock.instant();
        clear(now);
        Observation observation = observations.compute(path, (same, earlier) -> {
            boolean unchanged = earlier != null && earlier.state().equals(state);
            return new Observation(state, unchanged ? earlier.since() : now, now);
        });
        return now.isAfter(observation.since())
                && !now.isBefore(observation.since().plus(rest));
    }

    /** What was taken away by others is never looked at again: it is dropped here. */
    private synchronized void clear(Instant now) {
        if (now.isAfter(lastCleared.plus(FORGOTTEN_AFTER))) {
            observations.values().removeIf(old -> now.isAfter(old.seen().plus(FORGOTTEN_AFTER)));
            lastCleared = now;
        }
    }

    void forget(Path path) {
        observations.remove(path);
    }
}
