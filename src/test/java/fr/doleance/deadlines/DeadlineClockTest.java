package fr.doleance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.ClockCandidate;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.Deadlines;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.ScheduledCase;
import fr.doleance.settings.OrganisationFile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineClockTest {
    private static final String ARRIVAL = "2026-11-24T09:00:00Z";
    private final DeadlineClock clock = at("2026-11-24T10:00:00Z");

    @Test
    void aMailStartsTheClockOnItsDateInParis() {
        ScheduledCase scheduled = clock.schedule(RoutedCases.received("mailbox", ARRIVAL)
                .asMail("2026-11-22T23:30:00Z")
                .dated("2026-11-20")
                .build());

        assertStarts(scheduled, ClockSource.MAIL_DATE, "2026-11-23");
        assertThat(scheduled.deadlines().candidates())
                .containsExactly(
                        candidate(ClockSource.MAIL_DATE, "2026-11-23"),
                        candidate(ClockSource.LETTER_DATE, "2026-11-20"),
                        candidate(ClockSource.ARRIVAL, "2026-11-24"));
        assertThat(scheduled.reviewReasons()).isEmpty();
    }

    @Test
    void aForwardedMailStartsTheClockOnTheDateOfItsOriginal() {
        ScheduledCase scheduled = clock.schedule(RoutedCases.received("mailbox", ARRIVAL)
                .asForwardedMail("2026-11-24T08:00:00Z", "2026-11-16T08:00:00Z")
                .build());

        assertStarts(scheduled, ClockSource.MAIL_DATE, "2026-11-16");
        assertThat(scheduled.deadlines().candidates()).contains(candidate(ClockSource.MAIL_DATE, "2026-11-24"));
    }

    @Test
    void aMailForwardedAfterTwoMonthsIsLateAndShownToAPerson() {
        ScheduledCase scheduled = clock.schedule(RoutedCases.received("mailbox", ARRIVAL)
                .asForwardedMail("2026-11-24T08:00:00Z", "2026-09-10T08:00:00Z")
                .build());

        assertStarts(scheduled, ClockSource.MAIL_DATE, "2026-09-10");
        assertThat(scheduled.reviewReasons()).containsExactly("date-trop-ancienne");
        assertThat(scheduled.deadlines().breaches()).containsExactly("acknowledgement", "answer");
    }

    @Test
    void aMailDateInTheFutureDoesNotStartTheClock() {
        ScheduledCase scheduled = clock.schedule(RoutedCases.received("mailbox", ARRIVAL)
                .asMail("2027-01-05T08:00:00Z")
                .build());

        assertStarts(scheduled, ClockSource.ARRIVAL, "2026-11-24");
        assertThat(scheduled.reviewReasons()).containsExactly("date-future");
    }

    @Test
    void registeredMailIsTheStrongestProof() {
        ScheduledCase scheduled = clock.schedule(RoutedCases.received("courrier", ARRIVAL)
                .field(FieldNames.REGISTERED_MAIL_DATE, "2026-11-19", 0.9, FieldStatus.SURE)
                .field(FieldNames.POSTMARK_DATE, "2026-11-20", 0.9, FieldStatus.SURE)
                .dated("2026-11-18")
                .build());

        assertStarts(scheduled, ClockSource.REGISTERED_MAIL, "2026-11-19");
    }

    @Test
    void aLettersOwnDateCountsUpToFifteenDays() {
        assertStarts(scheduledLetter("2026-11-09"), ClockSource.LETTER_DATE, "2026-11-09");
        assertStarts(scheduledLetter("2026-11-24"), ClockSource.LETTER_DATE, "2026-11-24");

        ScheduledCase sixteenDays = scheduledLetter("2026-11-08");
        assertStarts(sixteenDays, ClockSource.ESTIMATED, "2026-11-20");
        assertThat(sixteenDays.reviewReasons()).containsExactly("date-trop-ancienne");

        ScheduledCase future = scheduledLetter("2026-11-25");
        assertStarts(future, ClockSource.ESTIMATED, "2026-11-20");
        assertThat(future.reviewReasons()).containsExactly("date-future");
    }

    @Test
    void aDateThatWasReadPoorlyIsKeptButStartsNothing() {
        ScheduledCase scheduled = clock.schedule(RoutedCases.received("folder", ARRIVAL)
                .field(FieldNames.COMPLAINT_DATE, "2026-11-18", 0.5, FieldStatus.OFFERED)
                .build());

        assertStarts(scheduled, ClockSource.ESTIMATED, "2026-11-20");
        assertThat(scheduled.deadlines().candidates()).contains(candidate(ClockSource.LETTER_DATE, "2026-11-18"));
    }

    @Test
    void anUploadWithoutDateStartsTheClockOnArrival() {
        assertStarts(
                clock.schedule(RoutedCases.received("upload", ARRIVAL).build()), ClockSource.ARRIVAL, "2026-11-24");
    }

    @Test
    void anArrivalJustBeforeMidnightBelongsToTheDayInParis() {
        ScheduledCase scheduled = clock.schedule(
                RoutedCases.received("upload", "2026-11-23T23:30:00Z").build());

        assertStarts(scheduled, ClockSource.ARRIVAL, "2026-11-24");
    }

    @Test
    void theMediatorCanBeAskedAfterTwoMonthsAndWithinAYear() {
        Deadlines deadlines = scheduledLetter("2026-11-23").deadlines();

        assertThat(deadlines.mediatorFrom()).isEqualTo(LocalDate.of(2027, 1, 23));
        assertThat(deadlines.mediatorUntil()).isEqualTo(LocalDate.of(2027, 11, 23));
    }

    @Test
    void aCorrectedStartMovesAllDatesAndKeepsTheOldCandidates() {
        Deadlines before = scheduledLetter("2026-11-23").deadlines();

        Deadlines after = clock.recalculate(before, LocalDate.of(2026, 11, 16), ClockSource.CLERK);

        assertThat(after.acknowledgeBy()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(after.answerBy()).isEqualTo(LocalDate.of(2027, 1, 16));
        assertThat(after.clockSource()).isEqualTo(ClockSource.CLERK);
        assertThat(after.candidates())
                .containsAll(before.candidates())
                .contains(candidate(ClockSource.CLERK, "2026-11-16"));
    }

    @Test
    void aBreachStaysWhateverComesAfter() {
        Deadlines deadlines = scheduledLetter("2026-11-23").deadlines();
        DeadlineClock later = at("2026-12-05T10:00:00Z");

        Deadlines late = later.acknowledged(deadlines, LocalDate.of(2026, 12, 5));
        Deadlines corrected = later.recalculate(late, LocalDate.of(2026, 12, 1), ClockSource.CLERK);
        Deadlines answered = later.answered(corrected, LocalDate.of(2026, 12, 6));

        assertThat(answered.breaches()).containsExactly("acknowledgement");
        assertThat(answered.acknowledgedOn()).isEqualTo("2026-12-05");
    }

    @Test
    void theLimitIsMissedOnTheDayAfterIt() {
        Deadlines deadlines = scheduledLetter("2026-11-23").deadlines();

        assertThat(at("2026-12-04T22:59:00Z").checked(deadlines).breaches()).isEmpty();
        assertThat(at("2026-12-04T23:01:00Z").checked(deadlines).breaches()).containsExactly("acknowledgement");
    }

    @Test
    void anAnswerWithinTheTermStandsForTheAcknowledgement() {
        DeadlineClock later = at("2026-12-20T10:00:00Z");

        Deadlines answered = later.answered(scheduledLetter("2026-11-23").deadlines(), LocalDate.of(2026, 12, 2));

        assertThat(answered.breaches()).isEmpty();
        assertThat(answered.mediatorFrom()).isEqualTo("2026-12-02");
    }

    @Test
    void warningsAimAtTheLastWorkingDayOnOrBeforeTheLimit() {
        assertThat(clock.target(LocalDate.of(2026, 8, 30))).isEqualTo(LocalDate.of(2026, 8, 29));
        assertThat(clock.target(LocalDate.of(2026, 8, 31))).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    private ScheduledCase scheduledLetter(String date) {
        return clock.schedule(
                RoutedCases.received("folder", ARRIVAL).dated(date).build());
    }

    private static void assertStarts(ScheduledCase scheduled, ClockSource source, String date) {
        assertThat(List.of(
                        scheduled.deadlines().clockSource(),
                        scheduled.deadlines().clockStart()))
                .isEqualTo(List.of(source, LocalDate.parse(date)));
    }

    private static ClockCandidate candidate(ClockSource source, String date) {
        return new ClockCandidate(source, LocalDate.parse(date));
    }

    private static DeadlineClock at(String instant) {
        return new DeadlineClock(OrganisationFile.sample(), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
