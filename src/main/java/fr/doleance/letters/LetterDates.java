package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dates of a letter, seen from the day it is written on (Europe/Paris). */
final class LetterDates {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** The sources that tell a date of sending; the others are an arrival or an estimate. */
    private static final Set<ClockSource> TOLD = Set.of(
            ClockSource.REGISTERED_MAIL,
            ClockSource.MAIL_DATE,
            ClockSource.POSTMARK,
            ClockSource.LETTER_DATE,
            ClockSource.CLERK);

    /** How a letter says where the date of sending was read; for a mail it goes without saying. */
    private static final Map<ClockSource, String> ORIGINS = Map.of(
            ClockSource.REGISTERED_MAIL, "date de dépôt du recommandé",
            ClockSource.POSTMARK, "cachet de la poste",
            ClockSource.LETTER_DATE, "date portée sur votre courrier");

    private final LocalDate today;
    private final LocalDate received;
    private final Deadlines deadlines;

    LetterDates(CaseFile caseFile, Instant now) {
        this.today = inParis(now);
        this.received = inParis(caseFile.receivedAt());
        this.deadlines = caseFile.deadlines();
    }

    static LocalDate inParis(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    LocalDate today() {
        return today;
    }

    LocalDate received() {
        return received;
    }

    /** The date of sending where it was read or told, never an estimate. */
    Optional<LocalDate> sent() {
        boolean told = deadlines != null && TOLD.contains(deadlines.clockSource());
        return told ? Optional.of(deadlines.clockStart()) : Optional.empty();
    }

    Optional<String> sentOrigin() {
        return sent().map(date -> ORIGINS.get(deadlines.clockSource()));
    }

    Optional<LocalDate> answerBy() {
        return notPast(deadlines == null ? null : deadlines.answerBy());
    }

    Optional<LocalDate> mediatorFrom() {
        return notPast(deadlines == null ? null : deadlines.mediatorFrom());
    }

    Optional<LocalDate> mediatorUntil() {
        return notPast(deadlines == null ? null : deadlines.mediatorUntil());
    }

    /** Whether the regulator's limit for the acknowledgement has passed. */
    boolean acknowledgementLate() {
        return deadlines != null && today.isAfter(deadlines.acknowledgeLimit());
    }

    boolean answerLate() {
        return deadlines != null && deadlines.answeredOn() == null && today.isAfter(deadlines.answerBy());
    }

    /** Dates that may stand in the letter although they are past: they tell what was, and promise nothing. */
    Set<LocalDate> told() {
        return Stream.concat(Stream.of(today, received), sent().stream()).collect(Collectors.toSet());
    }

    private Optional<LocalDate> notPast(LocalDate date) {
        return Optional.ofNullable(date).filter(day -> !day.isBefore(today));
    }
}
