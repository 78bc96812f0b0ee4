package fr.doleance.deadlines;

import fr.doleance.complaint.ClockCandidate;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.Deadlines;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.DeadlineRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows how the dates of a complaint are counted, day by day, in French: what {@code doleance deadline DATE} prints. */
public final class DeadlineExplanation {
    private final DeadlineRules rules;
    private final WorkingCalendar calendar;
    private final DeadlineCalculator calculator;

    public DeadlineExplanation(Organisation organisation) {
        this.rules = organisation.deadlines();
        this.calendar = new WorkingCalendar(rules.calendar(), rules.workingDays());
        this.calculator = new DeadlineCalculator(rules, calendar);
    }

    /** Several lines of text, ending in a line break. */
    public String of(LocalDate sent) {
        List<String> lines = new ArrayList<>();
        lines.add("Réclamation envoyée le " + FrenchDates.withWeekday(sent) + " (ce jour ne compte pas)");
        lines.add(
                "Calendrier : " + calendarName() + ", jours " + workingDaysName() + " ; règle " + rules.ruleVersion());
        lines.add("");
        lines.addAll(countedDays(sent));
        lines.add("");
        lines.addAll(dates(calculator.from(new ClockCandidate(ClockSource.CLERK, sent), List.of())));
        return String.join("\n", lines) + "\n";
    }

    private List<String> countedDays(LocalDate sent) {
        List<String> lines = new ArrayList<>();
        LocalDate day = sent;
        for (int counted = 0; counted < rules.acknowledgementWorkingDays(); ) {
            day = day.plusDays(1);
            Optional<String> reason = calendar.whyNotWorked(day);
            counted += reason.isPresent() ? 0 : 1;
            String count = reason.isPresent() ? "  –" : "%3d".formatted(counted);
            lines.add(count + "  " + FrenchDates.withWeekday(day)
                    + reason.map(why -> " : non compté (" + why + ")").orElse(""));
        }
        return lines;
    }

    private List<String> dates(Deadlines deadlines) {
        return List.of(
                date(
                        "Accusé de réception, engagement (" + rules.acknowledgementCalendarDays()
                                + " jours de calendrier)",
                        deadlines.acknowledgeBy()),
                date(
                        "Accusé de réception, limite (" + rules.acknowledgementWorkingDays() + " jours "
                                + workingDaysName() + ")",
                        deadlines.acknowledgeLimit()),
                date("Réponse (" + rules.answerMonths() + " mois)", deadlines.answerBy()),
                date("Médiateur, à défaut de réponse, à partir du", deadlines.mediatorFrom()),
                date("Médiateur, jusqu’au", deadlines.mediatorUntil()));
    }

    /** The limit, and the day to aim at when the limit itself is not worked. */
    private String date(String label, LocalDate limit) {
        LocalDate target = calendar.workingDayOnOrBefore(limit);
        String aim = target.equals(limit) ? "" : " ; dernier jour travaillé : " + FrenchDates.withWeekday(target);
        return label + " : " + FrenchDates.withWeekday(limit) + aim;
    }

    private String calendarName() {
        return "alsace-moselle".equals(rules.calendar()) ? "Alsace-Moselle" : "métropole";
    }

    private String workingDaysName() {
        return "ouvres".equals(rules.workingDays()) ? "ouvrés" : "ouvrables";
    }
}
