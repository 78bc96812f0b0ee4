package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.CaseFileJson;
import fr.doleance.register.Cases;
import fr.doleance.routing.CaseFolders;
import fr.doleance.routing.CorrectionSheet;
import fr.doleance.routing.Outbox;
import fr.doleance.routing.SheetText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Puts case folders where the register says that they belong, with the content that it says.
 *
 * <p>A folder is moved first and rewritten after, complaint.json last. So complaint.json tells for which place and state a folder was
 * last put in order: one that stands there although the register went on was left behind by a crash, one that stands elsewhere was
 * moved by a person.
 */
final class FolderKeeper {
    static final String CASE_FILE = "complaint.json";
    static final String CORRECTIONS = "correction.csv";

    private final Cases cases;
    private final CaseFolders folders;
    private final Outbox outbox;
    private final CaseDecisions decisions;

    FolderKeeper(Cases cases, CaseFolders folders, Outbox outbox, CaseDecisions decisions) {
        this.cases = cases;
        this.folders = folders;
        this.outbox = outbox;
        this.decisions = decisions;
    }

    /**
     * Puts the one folder of a case in order. Where there is none, or more than one, nothing is touched; nor where a person has just
     * moved it, for that is a decision of its own, which the next look takes.
     */
    void settle(String reference) {
        try {
            List<Path> standing = folders.of(reference);
            Optional<WrittenCase> known = cases.find(reference);
            if (standing.size() == 1 && known.isPresent() && !wasMoved(standing.get(0))) {
                settle(known.get(), standing.get(0));
            }
        } catch (IOException exception) {
            throw new TemporaryFailure("the folder of " + reference + " cannot be put in order", exception);
        }
    }

    private boolean wasMoved(Path folder) throws IOException {
        return shown(folder)
                .filter(file -> !file.department().equals(folders.departmentOf(folder))
                        || isToSend(file) != folders.isToSend(folder) && file.state() != CaseState.SENT)
                .isPresent();
    }

    /** Puts a folder in order and gives its place. */
    Path settle(WrittenCase known, Path folder) throws IOException {
        Path target = target(known.caseFile(), folder);
        outbox.place(
                known.caseFile(), shown(folder), cases.items(known.caseFile().reference()), folder, target);
        if (hasTakenSheet(known.caseFile(), target)) {
            outbox.renewSheet(known.caseFile(), target);
        }
        outbox.update(known, target);
        return target;
    }

    /** Whether the folder does not show what the register knows, or lacks a letter. */
    boolean isBehind(WrittenCase known, Path folder) throws IOException {
        for (LetterFile letter : known.letterFiles()) {
            if (!Files.exists(folder.resolve(letter.fileName()))) {
                return true;
            }
        }
        String expected = CaseFileJson.write(folders.shown(known.caseFile()));
        return !expected.equals(text(folder.resolve(CASE_FILE)).orElse(null));
    }

    /** What the folder says of its case, or empty when its complaint.json is gone or damaged. */
    static Optional<CaseFile> shown(Path folder) throws IOException {
        try {
            return text(folder.resolve(CASE_FILE)).map(CaseFileJson::read);
        } catch (IllegalStateException damaged) {
            return Optional.empty();
        }
    }

    /** Whether a case in this state belongs to those that are to be sent. */
    static boolean isToSend(CaseFile file) {
        return file.state() == CaseState.APPROVED || file.state() == CaseState.SENDING;
    }

    private Path target(CaseFile file, Path folder) {
        if (file.state() == CaseState.APPROVED) {
            return folders.approvedHome(file);
        }
        boolean leaving = file.state() == CaseState.SENDING || file.state() == CaseState.SENT;
        return leaving && folders.departmentOf(folder).equals(file.department()) ? folder : folders.home(file);
    }

    /** Whether the case has every value that stands in the sheet. */
    private boolean hasTakenSheet(CaseFile file, Path folder) throws IOException {
        Path sheet = folder.resolve(CORRECTIONS);
        if (!Files.exists(sheet) || SheetText.isTooLarge(sheet)) {
            return false;
        }
        byte[] content = Files.readAllBytes(sheet);
        try {
            Corrections corrections = decisions.check(file, CorrectionSheet.read(content));
            return corrections.values().isEmpty() && corrections.faults().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException | CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
