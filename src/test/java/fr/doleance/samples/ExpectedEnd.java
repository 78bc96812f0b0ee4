package fr.doleance.samples;

/** Where a hostile file must end. Only what no person can have written is rejected; everything else is a case. */
public enum ExpectedEnd {
    /** In {@code rejets}, with its reason beside it. */
    REJECTED,
    /** A case in {@code a-verifier}: nothing in the file can be read. */
    CASE_TO_CHECK,
    /** A case with a letter in it that can be read; in any folder of cases. */
    CASE,
    /** Never taken: what operating systems and programs leave lying about. */
    IGNORED
}
