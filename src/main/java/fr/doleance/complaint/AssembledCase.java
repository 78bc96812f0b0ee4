package fr.doleance.complaint;

import java.util.Objects;

/**
 * A case file that waits for its letter.
 *
 * @param byMachine whether a machine wrote: it is never answered
 */
public record AssembledCase(CaseFile caseFile, boolean byMachine) {
    public AssembledCase {
        Objects.requireNonNull(caseFile, "caseFile");
    }
}
