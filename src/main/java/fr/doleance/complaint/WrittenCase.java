package fr.doleance.complaint;

import java.util.List;
import java.util.Objects;

/** A case with its letters, ready to be delivered. */
public record WrittenCase(CaseFile caseFile, List<LetterFile> letterFiles) {
    public WrittenCase {
        Objects.requireNonNull(caseFile, "caseFile");
        letterFiles = List.copyOf(letterFiles);
    }
}
