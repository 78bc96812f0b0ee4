package fr.doleance.review;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How cases stood at earlier looks: a case counts once it stood the same way for the stability delay, and then once only. Kept in
 * memory: after a restart every case is looked at once more, which changes nothing.
 */
final class Sightings {
    private final Duration stability;
    private final Map<String, Sighting> byReference = new HashMap<>();

    Sightings(Duration stability) {
        this.stability = stability;
    }

    private record Sighting(Sight sight, Instant since, boolean judged) {}

    /** Whether the case stands this way long enough, and was not judged so before. */
    boolean isRipe(String reference, Sight sight, Instant now) {
        Sighting earlier = byReference.get(reference);
        if (earlier == null || !earlier.sight().equals(sight)) {
            byReference.put(reference, new Sighting(sight, now, false));
            return stability.isZero();
        }
        return !earlier.judged() && !now.isBefore(earlier.since().plus(stability));
    }

    void judged(String reference) {
        byReference.computeIfPresent(
                reference, (key, sighting) -> new Sighting(sighting.sight(), sighting.since(), true));
    }

    /** Whether the case moved too recently to be judged. */
    boolean waits(String reference) {
        Sighting sighting = byReference.get(reference);
        return sighting != null && !sighting.judged();
    }

    void keepOnly(Set<String> references) {
        byReference.keySet().retainAll(references);
    }
}
