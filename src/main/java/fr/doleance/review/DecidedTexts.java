package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.CaseHistory;
import fr.doleance.register.Cases;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The complaints on whose department a person decided, with what that says about their subject: what the classifier can learn from. */
public final class DecidedTexts {
    private final Organisation organisation;
    private final Cases cases;
    private final CaseHistory history;

    public DecidedTexts(Organisation organisation, Cases cases, CaseHistory history) {
        this.organisation = organisation;
        this.cases = cases;
        this.history = history;
    }

    /**
     * A complaint and what a person said it is about.
     *
     * @param object null where there is none
     * @param outcome a subject, {@code entreprise} or {@code hors-reclamation}
     */
    public record DecidedText(String reference, String object, String text, String outcome) {}

    /** By reference; without those that have no text, or that were only put aside for a closer look. */
    public List<DecidedText> all() {
        Map<String, String> decided = history.lastKinds(List.of(CaseDecisions.DEPARTMENT_DECIDED));
        return decided.keySet().stream()
                .sorted()
                .map(cases::find)
                .flatMap(Optional::stream)
                .map(WrittenCase::caseFile)
                .flatMap(file -> decided(file).stream())
                .toList();
    }

    private Optional<DecidedText> decided(CaseFile file) {
        CaseFile.Complaint complaint = file.complaint();
        if (complaint == null || complaint.text() == null) {
            return Optional.empty();
        }
        return outcome(file.department())
                .map(outcome -> new DecidedText(file.reference(), complaint.object(), complaint.text(), outcome));
    }

    private Optional<String> outcome(String department) {
        if (department.equals(Classification.UNDETERMINED)) {
            return Optional.empty();
        }
        List<String> own = organisation.subjects().stream()
                .filter(subject -> subject.department().equals(department))
                .map(Subject::code)
                .toList();
        return own.size() > 1 ? Optional.empty() : Optional.of(own.isEmpty() ? department : own.get(0));
    }
}
