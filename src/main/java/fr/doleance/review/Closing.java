package fr.doleance.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What a person says about the end of a case.
 *
 * @param on day of the answer, or of closing without one (Europe/Paris)
 * @param by who answered, as the clerk wrote it
 */
public record Closing(LocalDate on, Outcome outcome, String by) {
    public Closing {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(by, "by");
    }

    /** An answer ends the clock; a case without object is closed without one. */
    boolean isAnswer() {
        return outcome != Outcome.WITHOUT_OBJECT;
    }

    Map<String, String> detail() {
        return Map.of("on", on.toString(), "outcome", outcome.word(), "by", by);
    }
}
