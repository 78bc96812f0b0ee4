package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.WrittenCase;

/** Writes a case's letter anew after a decision. */
@FunctionalInterface
public interface Redrafting {
    /**
     * @param file the case after the decision, without any letter
     * @return the case with its recipient and its fresh letters alone, and their files; no letter when none is owed
     */
    WrittenCase redraft(CaseFile file);
}
