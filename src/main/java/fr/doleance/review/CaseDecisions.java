package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFileEdit;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.CaseHistory;
import fr.doleance.register.Cases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The decisions as the register keeps them. The case folder follows later. */
final class CaseDecisions {
    static final String DEPARTMENT_DECIDED = "department-decided";
    static final String LETTER_APPROVED = "letter-approved";
    static final String LETTER_RENEWED = "letter-renewed";
    static final String APPROVAL_WITHDRAWN = "approval-withdrawn";
    static final String CORRECTED = "corrected";
    static final String CLOSED = "closed";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Cases cases;
    private final CaseHistory history;
    private final CaseRules rules;
    private final Clock clock;

    CaseDecisions(Cases cases, CaseHistory history, CaseRules rules, Clock clock) {
        this.cases = cases;
        this.history = history;
        this.rules = rules;
        this.clock = clock;
    }

    /** What a decision makes of a case, or why it does not. */
    private sealed interface Plan {
        record Change(WrittenCase after, String kind, Map<String, ?> detail) implements Plan {}

        record Stay(Decision decision) implements Plan {}

        static Plan refuse(Refusal refusal) {
            return new Stay(new Decision.Refused(refusal));
        }

        static Plan alreadySo() {
            return new Stay(new Decision.AlreadySo());
        }
    }

    Decision changeDepartment(String reference, String department, String actor) {
        return decide(reference, actor, before -> department(before, department));
    }

    private Plan department(WrittenCase before, String department) {
        if (!rules.departments().contains(department)) {
            return Plan.refuse(Refusal.unknownDepartment(rules.departments()));
        }
        if (before.caseFile().department().equals(department)) {
            return Plan.alreadySo();
        }
        CaseFile after = rules.relating().relate(rules.departmentChange().apply(before.caseFile(), department));
        return new Plan.Change(
                rules.rewriter().rewrite(before, after),
                DEPARTMENT_DECIDED,
                DepartmentChange.detail(before.caseFile(), after));
    }

    Decision approve(String reference, String pdfSha256, String actor) {
        return decide(reference, actor, before -> approval(before, pdfSha256, actor));
    }

    private Plan approval(WrittenCase before, String pdfSha256, String actor) {
        CaseFile file = before.caseFile();
        if (LetterRewriter.isClosed(file)) {
            return Plan.refuse(Refusal.CLOSED);
        }
        Optional<Letter> draft = LetterHistory.draft(file);
        if (draft.isEmpty()) {
            return LetterHistory.isOut(file) ? Plan.alreadySo() : Plan.refuse(Refusal.NO_LETTER);
        }
        Letter letter = draft.get();
        if (LetterHistory.wasReplaced(file, pdfSha256) && !letter.sha256().equals(pdfSha256)) {
            return Plan.refuse(Refusal.LETTER_REWRITTEN);
        }
        if (!letter.sha256().equals(pdfSha256)) {
            return Plan.refuse(Refusal.LETTER_ALTERED);
        }
        if (letter.status() == LetterStatus.BLOCKED || !letter.blockedBy().isEmpty()) {
            return Plan.refuse(Refusal.blocked(letter.blockedBy()));
        }
        if (LetterAge.isOutdated(letter, file.deadlines(), today())) {
            return new Plan.Change(
                    rules.rewriter().rewrite(before, file),
                    LETTER_RENEWED,
                    Map.of("letter", letter.file(), "sha256", letter.sha256()));
        }
        return new Plan.Change(
                withLetter(before, letter, letter.approved(actor, clock.instant()), CaseState.APPROVED),
                LETTER_APPROVED,
                Map.of("letter", letter.file(), "sha256", letter.sha256()));
    }

    Decision withdrawApproval(String reference, String actor) {
        return decide(reference, actor, CaseDecisions::withdrawal);
    }

    private static Plan withdrawal(WrittenCase before) {
        CaseFile file = before.caseFile();
        Optional<Letter> approved = LetterHistory.approved(file);
        if (approved.isEmpty()) {
            return file.letters().stream().anyMatch(LetterHistory::hasLeft)
                    ? Plan.refuse(Refusal.LETTER_LEAVING)
                    : Plan.alreadySo();
        }
        Letter letter = approved.get();
        return new Plan.Change(
                withLetter(before, letter, LetterHistory.unapproved(letter), LetterRewriter.waiting(file)),
                APPROVAL_WITHDRAWN,
                Map.of("letter", letter.file(), "sha256", letter.sha256()));
    }

    private static WrittenCase withLetter(WrittenCase before, Letter old, Letter fresh, CaseState state) {
        CaseFile file = before.caseFile();
        CaseFile after = CaseFileEdit.of(file)
                .letters(file.recipient(), LetterHistory.exchanged(file.letters(), old, fresh))
                .state(state)
                .done();
        return new WrittenCase(after, before.letterFiles());
    }

    Decision correct(String reference, Map<String, String> written, String actor) {
        return decide(reference, actor, before -> correction(before, written));
    }

    private Plan correction(WrittenCase before, Map<String, String> written) {
        Corrections corrections = check(before.caseFile(), written);
        if (!corrections.faults().isEmpty()) {
            return Plan.refuse(Refusal.wrongValues(corrections.faults()));
        }
        if (corrections.values().isEmpty()) {
            return Plan.alreadySo();
        }
        CaseFile after = rules.relating().relate(rules.correction().apply(before.caseFile(), corrections.values()));
        return new Plan.Change(
                rules.rewriter().rewrite(before, after),
                CORRECTED,
                Correction.detail(before.caseFile(), after, corrections.values()));
    }

    /** What a clerk's values would change in a case. */
    Corrections check(CaseFile file, Map<String, String> written) {
        return Corrections.check(written, file, rules.fieldRules(), today());
    }

    Decision close(String reference, Closing closing, String actor) {
        return decide(reference, actor, before -> closing(before, closing));
    }

    private Plan closing(WrittenCase before, Closing closing) {
        CaseFile file = before.caseFile();
        if (LetterRewriter.isClosed(file)) {
            boolean same = history.last(file.reference(), CLOSED)
                    .map(event -> event.detail()
                            .entrySet()
                            .containsAll(closing.detail().entrySet()))
                    .orElse(false);
            return same ? Plan.alreadySo() : Plan.refuse(Refusal.ALREADY_CLOSED);
        }
        if (closing.on().isAfter(today())) {
            return Plan.refuse(Refusal.CLOSED_IN_FUTURE);
        }
        if (closing.on().isBefore(file.deadlines().clockStart())) {
            return Plan.refuse(Refusal.CLOSED_BEFORE_SENT);
        }
        return new Plan.Change(
                new WrittenCase(rules.closed(file, closing), before.letterFiles()), CLOSED, closing.detail());
    }

    private Decision decide(String reference, String actor, Function<WrittenCase, Plan> planning) {
        Optional<Integer> revision = cases.revision(reference);
        Optional<WrittenCase> before = cases.find(reference);
        if (revision.isEmpty() || before.isEmpty()) {
            return new Decision.Refused(Refusal.UNKNOWN_CASE);
        }
        Plan plan = planning.apply(before.get());
        if (plan instanceof Plan.Stay stay) {
            return stay.decision();
        }
        Plan.Change change = (Plan.Change) plan;
        if (!cases.decided(change.after(), revision.get(), change.kind(), actor, change.detail())) {
            throw new TemporaryFailure("the case " + reference + " changed while it was decided on", null);
        }
        return new Decision.CarriedOut(change.after().caseFile());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
