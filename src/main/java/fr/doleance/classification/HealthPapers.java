package fr.doleance.classification;

import fr.doleance.complaint.ReadDocument;

/** Judges whether a document is a paper on someone's health, so that only the department that keeps such papers gets it. */
public final class HealthPapers {
    private final SignalLexicon lexicon;

    HealthPapers(SignalLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static HealthPapers shipped() {
        return new HealthPapers(SignalLexicon.shipped());
    }

    /** In doubt true: certificates, reports, prescriptions, results, also when only quoted. */
    public boolean include(ReadDocument document) {
        return lexicon.healthPaperIn(document.fileName().replace('-', ' ').replace('_', ' ') + "\n" + document.text());
    }
}
