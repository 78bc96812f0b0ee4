package fr.doleance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.ClockCandidate;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.Deadlines;
import fr.doleance.settings.Organisation.DeadlineRules;
import fr.doleance.settings.OrganisationFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three years of days, each with the dates that follow from it, computed apart from this code. */
class DeadlineVectorsTest {
    private final WorkingCalendar ouvrables = new WorkingCalendar("metropole", "ouvrables");
    private final WorkingCalendar ouvres = new WorkingCalendar("metropole", "ouvres");
    private final WorkingCalendar alsaceMoselle = new WorkingCalendar("alsace-moselle", "ouvrables");
    private final DeadlineRules rules = OrganisationFile.sample().deadlines();

    @Test
    void everyDayOfThreeYearsGivesItsDates() throws IOException {
        List<String> rows = rows();
        List<String> computed = rows.stream()
                .map(row -> computed(LocalDate.parse(row.substring(0, 10))))
                .toList();

        assertThat(rows).hasSize(1095);
        assertThat(computed)
                .isEqualTo(rows.stream()
                        .map(DeadlineVectorsTest::withoutProlongation)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-01-14, 2026-01-16, 2026-01-14, 2026-01-12, 2026-03-02",
        "2026-03-30, 2026-04-11, 2026-04-14, 2026-04-13, 2026-04-09, 2026-05-30",
        "2026-04-03, 2026-04-16, 2026-04-20, 2026-04-16, 2026-04-13, 2026-06-03",
        "2026-04-27, 2026-05-11, 2026-05-13, 2026-05-11, 2026-05-07, 2026-06-27",
        "2026-05-04, 2026-05-18, 2026-05-20, 2026-05-18, 2026-05-14, 2026-07-04",
        "2026-06-30, 2026-07-11, 2026-07-15, 2026-07-11, 2026-07-10, 2026-08-30",
        "2026-07-06, 2026-07-18, 2026-07-21, 2026-07-18, 2026-07-16, 2026-09-06",
        "2026-11-23, 2026-12-04, 2026-12-07, 2026-12-04, 2026-12-03, 2027-01-23",
        "2026-12-18, 2026-12-31, 2027-01-05, 2027-01-02, 2026-12-28, 2027-02-18",
        "2026-12-21, 2027-01-04, 2027-01-06, 2027-01-05, 2026-12-31, 2027-02-21",
        "2025-12-31, 2026-01-13, 2026-01-15, 2026-01-13, 2026-01-10, 2026-02-28",
        "2026-12-31, 2027-01-13, 2027-01-15, 2027-01-13, 2027-01-10, 2027-02-28",
        "2027-12-31, 2028-01-13, 2028-01-14, 2028-01-13, 2028-01-10, 2028-02-29",
    })
    void theTradesOwnExamplesComeOut(
            LocalDate sent,
            LocalDate tenOuvrables,
            LocalDate tenOuvres,
            LocalDate tenInAlsace,
            LocalDate tenCalendarDays,
            LocalDate twoMonths) {
        Deadlines deadlines = deadlines(sent);

        assertThat(deadlines.acknowledgeLimit()).isEqualTo(tenOuvrables);
        assertThat(ouvres.plusWorkingDays(sent, 10)).isEqualTo(tenOuvres);
        assertThat(alsaceMoselle.plusWorkingDays(sent, 10)).isEqualTo(tenInAlsace);
        assertThat(deadlines.acknowledgeBy()).isEqualTo(tenCalendarDays);
        assertThat(deadlines.answerBy()).isEqualTo(twoMonths);
    }

    private String computed(LocalDate sent) {
        Deadlines deadlines = deadlines(sent);
        return List.of(
                        sent,
                        deadlines.acknowledgeLimit(),
                        ouvres.plusWorkingDays(sent, 10),
                        alsaceMoselle.plusWorkingDays(sent, 10),
                        deadlines.acknowledgeBy(),
                        deadlines.answerBy(),
                        deadlines.mediatorUntil())
                .toString();
    }

    private Deadlines deadlines(LocalDate sent) {
        ClockCandidate start = new ClockCandidate(ClockSource.MAIL_DATE, sent);
        return new DeadlineCalculator(rules, ouvrables).from(start, List.of(start));
    }

    /** The seventh column prolongs a term that ends on a Sunday, which the product does not do. */
    private static String withoutProlongation(String row) {
        List<String> columns = new ArrayList<>(List.of(row.split(",")));
        columns.remove(6);
        return columns.toString();
    }

    private static List<String> rows() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DeadlineVectorsTest.class.getResourceAsStream("deadline-vectors.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }
}
