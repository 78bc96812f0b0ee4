package fr.doleance.review;

import fr.doleance.complaint.CaseFile;

/** Finds the other cases of a claimant anew once a person has put right who that is, or that it is a complaint at all. */
public interface Relating {
    /** The case with the relatives and proposed doubles that it has now. Asking again is harmless. */
    CaseFile relate(CaseFile file);
}
