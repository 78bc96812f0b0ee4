package fr.doleance.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The dates of a case; all are dates in Europe/Paris.
 *
 * @param clockStart date of sending
 * @param acknowledgeBy the mission's promise: ten calendar days after sending
 * @param acknowledgeLimit the regulator's limit: ten jours ouvrables after sending (Recommandation ACPR 2024-R-02)
 * @param answerBy two calendar months after sending
 * @param mediatorFrom first day on which the mediator can be asked when no answer came
 * @param mediatorUntil last day on which the mediator can be asked: one year after the written complaint (C. consom. L612-2)
 * @param breaches which limits were missed: {@code acknowledgement}, {@code answer}
 */
public record Deadlines(
        LocalDate clockStart,
        ClockSource clockSource,
        List<ClockCandidate> candidates,
        LocalDate acknowledgeBy,
        LocalDate acknowledgeLimit,
        LocalDate acknowledgedOn,
        LocalDate answerBy,
        LocalDate answeredOn,
        LocalDate mediatorFrom,
        LocalDate mediatorUntil,
        String calendar,
        String ruleVersion,
        List<String> breaches) {
    public Deadlines {
        Objects.requireNonNull(clockStart, "clockStart");
        Objects.requireNonNull(clockSource, "clockSource");
        Objects.requireNonNull(acknowledgeBy, "acknowledgeBy");
        Objects.requireNonNull(acknowledgeLimit, "acknowledgeLimit");
        Objects.requireNonNull(answerBy, "answerBy");
        candidates = List.copyOf(candidates);
        breaches = List.copyOf(breaches);
    }
}
