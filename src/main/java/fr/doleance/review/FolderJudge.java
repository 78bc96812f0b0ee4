package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.Cases;
import fr.doleance.register.Sha256;
import fr.doleance.routing.CaseFolders;
import fr.doleance.routing.CorrectionSheet;
import fr.doleance.routing.SheetText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what a person wants by the way one case folder stands, and has it carried out. */
final class FolderJudge {
    private final Cases cases;
    private final CaseFolders folders;
    private final CaseDecisions decisions;
    private final FolderKeeper keeper;
    private final RefusalNote note;

    FolderJudge(Cases cases, CaseFolders folders, CaseDecisions decisions, FolderKeeper keeper, RefusalNote note) {
        this.cases = cases;
        this.folders = folders;
        this.decisions = decisions;
        this.keeper = keeper;
        this.note = note;
    }

    /** What came of one folder: how many decisions were carried out, and why others were not. */
    record Verdict(int carriedOut, List<Refusal> refusals) {
        static Verdict refused(Refusal refusal) {
            return new Verdict(0, List.of(refusal));
        }
    }

    Verdict judge(String reference, Path folder) throws IOException {
        Optional<WrittenCase> known = cases.find(reference);
        if (known.isEmpty()) {
            return refuse(folder, Refusal.UNKNOWN_CASE);
        }
        if (!folders.departments().contains(folders.departmentOf(folder))) {
            return refuse(folder, Refusal.unknownDepartment(folders.departments()));
        }
        return carryOut(known.get(), folder);
    }

    /** Leaves everything as it is, and says why. */
    Verdict refuse(Path folder, Refusal refusal) throws IOException {
        note.write(folder, refusal);
        return Verdict.refused(refusal);
    }

    private Verdict carryOut(WrittenCase known, Path folder) throws IOException {
        CaseFile shown = FolderKeeper.shown(folder).orElse(known.caseFile());
        Tally tally = new Tally();
        decideDepartment(known.caseFile(), shown, folder, tally);
        decideCentre(known.caseFile(), shown, folder, tally);
        takeCorrections(known.caseFile(), folder, tally);
        takeClosing(known.caseFile(), folder, tally);
        decideSending(known.caseFile(), shown, folder, tally);
        return putInOrder(cases.find(known.caseFile().reference()).orElseThrow(), folder, tally);
    }

    private void decideDepartment(CaseFile known, CaseFile shown, Path folder, Tally tally) throws IOException {
        String department = folders.departmentOf(folder);
        if (!department.equals(shown.department()) && !department.equals(known.department())) {
            tally.count(decisions.changeDepartment(known.reference(), department, Owner.of(folder)));
        }
    }

    /** A case that was put into a management centre's folder has that centre. */
    private void decideCentre(CaseFile known, CaseFile shown, Path folder, Tally tally) throws IOException {
        Optional<String> centre = folders.centreOf(folder);
        if (centre.isPresent()
                && !centre.get().equals(folders.centre(known))
                && !centre.get().equals(folders.centre(shown))) {
            tally.count(decisions.correct(
                    known.reference(), Map.of(FieldNames.MANAGEMENT_CENTRE, centre.get()), Owner.of(folder)));
        }
    }

    private void takeCorrections(CaseFile known, Path folder, Tally tally) throws IOException {
        Path sheet = folder.resolve(FolderKeeper.CORRECTIONS);
        if (!Files.exists(sheet)) {
            return;
        }
        Optional<Map<String, String>> values = corrections(sheet);
        if (values.isEmpty()) {
            tally.refuse(Refusal.UNREADABLE_CORRECTIONS);
        } else if (!values.get().isEmpty()) {
            tally.count(decisions.correct(known.reference(), values.get(), Owner.of(sheet)));
        }
    }

    private static Optional<Map<String, String>> corrections(Path sheet) throws IOException {
        if (SheetText.isTooLarge(sheet)) {
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(sheet);
        try {
            return Optional.of(CorrectionSheet.read(content));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private void takeClosing(CaseFile known, Path folder, Tally tally) throws IOException {
        Path sheet = folder.resolve(ClosingSheet.NAME);
        if (!Files.exists(sheet)) {
            return;
        }
        Optional<Closing> closing =
                SheetText.isTooLarge(sheet) ? Optional.empty() : ClosingSheet.read(Files.readAllBytes(sheet));
        if (closing.isEmpty()) {
            tally.refuse(Refusal.UNREADABLE_CLOSING);
            return;
        }
        tally.count(decisions.close(known.reference(), closing.get(), Owner.of(sheet)));
    }

    private void decideSending(CaseFile known, CaseFile shown, Path folder, Tally tally) throws IOException {
        boolean inToSend = folders.isToSend(folder);
        boolean shownToSend = FolderKeeper.isToSend(shown);
        boolean knownToSend = FolderKeeper.isToSend(known);
        if (inToSend && !shownToSend && !knownToSend) {
            approve(known, folder, tally);
        } else if (!inToSend && shownToSend && knownToSend && !tally.changed()) {
            tally.count(decisions.withdrawApproval(known.reference(), Owner.of(folder)));
        }
    }

    /** What was decided or refused in the same look comes first: the letter that stands there is not the one to approve then. */
    private void approve(CaseFile known, Path folder, Tally tally) throws IOException {
        if (tally.closed()) {
            return;
        }
        if (tally.changed()) {
            tally.refuse(Refusal.LETTER_REWRITTEN);
        } else if (tally.refusals().isEmpty()) {
            Optional<Letter> draft = LetterHistory.draft(known);
            Path pdf = draft.map(letter -> folder.resolve(letter.file())).orElse(null);
            if (pdf != null && !Files.exists(pdf)) {
                tally.refuse(Refusal.LETTER_MISSING);
            } else {
                String sha256 = pdf == null ? "" : Sha256.of(pdf);
                Decision decision = decisions.approve(known.reference(), sha256, Owner.of(folder));
                tally.count(decision);
                if (decision instanceof Decision.CarriedOut done && !FolderKeeper.isToSend(done.file())) {
                    tally.refuse(Refusal.LETTER_OUTDATED);
                }
            }
        }
    }

    /** After a refusal alone the folder stays as the person left it; a letter that was rewritten is put there all the same. */
    private Verdict putInOrder(WrittenCase known, Path folder, Tally tally) throws IOException {
        boolean rewritten = tally.refusals().contains(Refusal.LETTER_REWRITTEN);
        boolean settles = tally.changed() || rewritten || tally.refusals().isEmpty() && keeper.isBehind(known, folder);
        Path place = settles ? keeper.settle(known, folder) : folder;
        if (!tally.refusals().isEmpty()) {
            note.write(place, Refusal.together(tally.refusals()));
        } else if (!isToBeReread(known.caseFile(), place)) {
            note.remove(place);
        }
        return tally.verdict();
    }

    /** The advice to read a rewritten letter stays until that letter is approved. */
    private boolean isToBeReread(CaseFile known, Path folder) throws IOException {
        return LetterHistory.draft(known).isPresent()
                && (note.says(folder, Refusal.LETTER_REWRITTEN) || note.says(folder, Refusal.LETTER_OUTDATED));
    }

    /** Counts what came of the decisions of one folder. */
    private static final class Tally {
        private int carriedOut;
        private boolean closed;
        private final List<Refusal> refusals = new ArrayList<>();

        void count(Decision decision) {
            if (decision instanceof Decision.CarriedOut done) {
                carriedOut++;
                closed = LetterRewriter.isClosed(done.file());
            } else if (decision instanceof Decision.Refused refused) {
                refuse(refused.refusal());
            }
        }

        void refuse(Refusal refusal) {
            refusals.add(refusal);
        }

        boolean closed() {
            return closed;
        }

        boolean changed() {
            return carriedOut > 0;
        }

        List<Refusal> refusals() {
            return refusals;
        }

        Verdict verdict() {
            return new Verdict(carriedOut, List.copyOf(refusals));
        }
    }
}
