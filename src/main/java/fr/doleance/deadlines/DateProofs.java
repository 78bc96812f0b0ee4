package fr.doleance.deadlines;

import fr.doleance.complaint.ClockCandidate;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.settings.Organisation.DeadlineRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the dates in a case that could tell when it was sent, the strongest proof first. Dates in Europe/Paris. */
final class DateProofs {
    /** Below this a field is not relied on, here as in letters. */
    private static final double RELIABLE = 0.6;
    /** A mail forwarded within the insurer may lie for months; older than this its date is a broken clock. */
    private static final int MAIL_MAXIMUM_AGE_DAYS = 366;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DeadlineRules rules;

    DateProofs(DeadlineRules rules) {
        this.rules = rules;
    }

    List<DateProof> of(ExtractedCase extracted) {
        List<DateProof> proofs = new ArrayList<>();
        field(extracted, FieldNames.REGISTERED_MAIL_DATE, ClockSource.REGISTERED_MAIL)
                .ifPresent(proofs::add);
        mailDates(extracted).map(this::ofMail).forEach(proofs::add);
        field(extracted, FieldNames.POSTMARK_DATE, ClockSource.POSTMARK).ifPresent(proofs::add);
        field(extracted, FieldNames.COMPLAINT_DATE, ClockSource.LETTER_DATE).ifPresent(proofs::add);
        return proofs;
    }

    /** A forwarded complaint was sent when its original was, not when a colleague passed it on. */
    private static Stream<LocalDate> mailDates(ExtractedCase extracted) {
        return mail(extracted).stream()
                .flatMap(mail -> Stream.of(
                        mail.forwarding() == null ? null : mail.forwarding().sentAt(), mail.sentAt()))
                .filter(Objects::nonNull)
                .map(DateProofs::inParis)
                .distinct();
    }

    static Optional<MailHeaders> mail(ExtractedCase extracted) {
        return extracted.opened().readItem().documents().stream()
                .map(ReadDocument::mail)
                .filter(Objects::nonNull)
                .findFirst();
    }

    static LocalDate inParis(Instant instant) {
        return instant.atZone(PARIS).toLocalDate();
    }

    private DateProof ofMail(LocalDate date) {
        return new DateProof(
                new ClockCandidate(ClockSource.MAIL_DATE, date),
                MAIL_MAXIMUM_AGE_DAYS,
                rules.letterDateMaximumAgeDays(),
                true);
    }

    private Optional<DateProof> field(ExtractedCase extracted, String name, ClockSource source) {
        int maximumAge = rules.letterDateMaximumAgeDays();
        return extracted
                .field(name)
                .flatMap(field -> date(field)
                        .map(date -> new DateProof(
                                new ClockCandidate(source, date), maximumAge, maximumAge, reliable(field))));
    }

    private static boolean reliable(Field field) {
        return field.confidence() >= RELIABLE && field.status() != FieldStatus.FAILED_CHECK;
    }

    /** A value that is no date proves nothing; extraction shows it to a person with its status. */
    private static Optional<LocalDate> date(Field field) {
        try {
            return Optional.of(LocalDate.parse(field.value()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
