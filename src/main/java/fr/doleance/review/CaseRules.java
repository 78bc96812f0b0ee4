package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFileEdit;
import fr.doleance.complaint.CaseState;
import fr.doleance.routing.CaseFolders;
import fr.doleance.routing.RemainingReasons;
import fr.doleance.settings.Organisation;
import java.util.List;

/** What each kind of decision makes of a case. */
record CaseRules(
        List<String> departments,
        DepartmentChange departmentChange,
        Correction correction,
        FieldRules fieldRules,
        LetterRewriter rewriter,
        Relating relating,
        Timekeeping timekeeping) {

    static CaseRules of(
            Organisation organisation,
            CaseFolders folders,
            Redrafting redrafting,
            Relating relating,
            Timekeeping timekeeping) {
        RemainingReasons reasons = new RemainingReasons(folders);
        return new CaseRules(
                folders.departments(),
                new DepartmentChange(organisation, reasons),
                new Correction(timekeeping, reasons),
                new FieldRules(organisation),
                new LetterRewriter(redrafting),
                relating,
                timekeeping);
    }

    /** An answer takes the place of a letter that was not sent; a limit that was missed stays missed. */
    CaseFile closed(CaseFile file, Closing closing) {
        if (!closing.isAnswer()) {
            return file.withState(CaseState.CLOSED);
        }
        return CaseFileEdit.of(file)
                .deadlines(timekeeping.answered(file.deadlines(), closing.on()))
                .letters(file.recipient(), LetterHistory.replaced(file.letters()))
                .state(CaseState.ANSWERED)
                .done();
    }
}
