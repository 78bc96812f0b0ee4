package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFileEdit;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.routing.Router;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the letter of a case anew after a decision. A closed case gets no letter any more. */
final class LetterRewriter {
    private static final Set<CaseState> LETTER_LEFT =
            EnumSet.of(CaseState.SENDING, CaseState.SENT, CaseState.ANSWERED, CaseState.CLOSED);

    private final Redrafting redrafting;

    LetterRewriter(Redrafting redrafting) {
        this.redrafting = redrafting;
    }

    /**
     * @param before the case and its letter files before the decision
     * @param decided the case after it, its letters as they were
     */
    WrittenCase rewrite(WrittenCase before, CaseFile decided) {
        if (isClosed(decided)) {
            return new WrittenCase(decided, before.letterFiles());
        }
        WrittenCase fresh = redrafting.redraft(
                CaseFileEdit.of(decided).letters(decided.recipient(), List.of()).done());
        List<Letter> drafts =
                LetterHistory.notSent(decided.letters(), fresh.caseFile().letters());
        CaseFile file = CaseFileEdit.of(fresh.caseFile())
                .letters(fresh.caseFile().recipient(), LetterHistory.with(decided.letters(), drafts))
                .state(state(decided, !drafts.isEmpty()))
                .done();
        return new WrittenCase(file, files(before, fresh, drafts));
    }

    static boolean isClosed(CaseFile file) {
        return file.state() == CaseState.ANSWERED || file.state() == CaseState.CLOSED;
    }

    /** The state of a case whose letter waits for a person. */
    static CaseState waiting(CaseFile file) {
        return file.department().equals(Router.NOT_A_COMPLAINT) ? CaseState.NOT_A_COMPLAINT : CaseState.DELIVERED;
    }

    private static CaseState state(CaseFile decided, boolean drafted) {
        return drafted || !LETTER_LEFT.contains(decided.state()) ? waiting(decided) : decided.state();
    }

    /** The files of letters that left stay; those of replaced letters do not, but the vault has them. */
    private static List<LetterFile> files(WrittenCase before, WrittenCase fresh, List<Letter> drafts) {
        Map<String, LetterFile> files = new LinkedHashMap<>();
        List<Letter> left = before.caseFile().letters().stream()
                .filter(LetterHistory::hasLeft)
                .toList();
        before.letterFiles().stream()
                .filter(file -> belongsTo(file, left))
                .forEach(file -> files.put(file.fileName(), file));
        fresh.letterFiles().stream()
                .filter(file -> belongsTo(file, drafts))
                .forEach(file -> files.put(file.fileName(), file));
        return new ArrayList<>(files.values());
    }

    /** A letter and its mail have one name with two extensions. */
    private static boolean belongsTo(LetterFile file, List<Letter> letters) {
        return letters.stream().anyMatch(letter -> stem(letter.file()).equals(stem(file.fileName())));
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }
}
