package fr.doleance.reading.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lundi 2 mars 2026 10:17",
                "lun. 2 mars 2026 à 10:17",
                "02/03/2026 10:17",
                "02/03/26 à 10h17",
                "2 mars 2026 à 10:17:00 UTC+1",
                "Monday, March 2, 2026 10:17 AM",
                "Mon, Mar 2, 2026 at 10:17 AM",
                "3/2/2026 10:17:00 AM",
                "Mon, 2 Mar 2026 10:17:00 +0100",
                "lundi 2 mars 2026 à 09:17:00 UTC",
                "02/03/2026  10:17  (GMT+01:00)",
                "2026-03-02 10:17",
                "2\u00A0mars\u00A02026 10\u202Fh\u202F17",
            })
    void oneMomentInManyHands(String written) {
        assertThat(MailDates.parse(written)).contains(Instant.parse("2026-03-02T09:17:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "vendredi 14 août 2026 16:05, 2026-08-14T14:05:00Z",
        "1er févr. 2026 08:00, 2026-02-01T07:00:00Z",
        "'Tuesday, July 7, 2026 12:30 PM', 2026-07-07T10:30:00Z",
        "'Tuesday, July 7, 2026 12:30 a.m.', 2026-07-06T22:30:00Z",
        "31 déc. 2025, 2025-12-30T23:00:00Z",
    })
    void summerTimeAndHalfDaysAreKnown(String written, Instant moment) {
        assertThat(MailDates.parse(written)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "31/02/2026 10:00", "10:17", "12 foo 2026"})
    void whatIsNoDateIsAbsent(String written) {
        assertThat(MailDates.parse(written)).isEmpty();
    }

    @Test
    void anImpossibleTimeLeavesTheDay() {
        assertThat(MailDates.parse("02/03/2026 99:99")).contains(Instant.parse("2026-03-01T23:00:00Z"));
    }
}
