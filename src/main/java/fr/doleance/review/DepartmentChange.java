package fr.doleance.review;

import fr.doleance.complaint.Alternative;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Verdict;
import fr.doleance.complaint.CaseFileEdit;
import fr.doleance.routing.RemainingReasons;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives a case to another department. Its dates do not change: a claimant does not wait longer because we sorted wrongly. */
final class DepartmentChange {
    private static final String BY_PERSON = "personne";

    private final Organisation organisation;
    private final RemainingReasons remainingReasons;

    DepartmentChange(Organisation organisation, RemainingReasons remainingReasons) {
        this.organisation = organisation;
        this.remainingReasons = remainingReasons;
    }

    CaseFile apply(CaseFile before, String department) {
        CaseFile moved = CaseFileEdit.of(before)
                .department(department)
                .classification(verdict(before.classification(), department))
                .done();
        return CaseFileEdit.of(moved)
                .reviewReasons(remainingReasons.afterDepartment(moved))
                .done();
    }

    static Map<String, Object> detail(CaseFile before, CaseFile after) {
        return Map.of(
                "department", Map.of("before", before.department(), "after", after.department()),
                "subject",
                        Map.of(
                                "before", before.classification().subject(),
                                "after", after.classification().subject()));
    }

    /**
     * A department that has one subject tells the subject. If the case raises it among others, it leads them; if not, what was found
     * was wrong: it becomes an alternative, and its evidence goes.
     */
    private Verdict verdict(Verdict verdict, String department) {
        List<String> own = organisation.subjects().stream()
                .filter(subject -> subject.department().equals(department))
                .map(Subject::code)
                .toList();
        if (own.size() != 1 || verdict.subject().equals(own.get(0))) {
            return verdict;
        }
        String subject = own.get(0);
        boolean raised = verdict.subjects().contains(subject);
        return new Verdict(
                verdict.isComplaint(),
                subject,
                1,
                raised ? leading(subject, verdict.subjects()) : own,
                verdict.tickedSubject(),
                List.of(),
                alternatives(verdict, subject),
                BY_PERSON);
    }

    private static List<String> leading(String subject, List<String> subjects) {
        return Stream.concat(Stream.of(subject), subjects.stream()).distinct().toList();
    }

    private static List<Alternative> alternatives(Verdict verdict, String subject) {
        return Stream.concat(
                        Stream.of(new Alternative(verdict.subject(), verdict.confidence())),
                        verdict.alternatives().stream())
                .filter(alternative -> !alternative.subject().equals(subject))
                .toList();
    }
}
