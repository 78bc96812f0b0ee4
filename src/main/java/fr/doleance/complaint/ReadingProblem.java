package fr.doleance.complaint;

/** What stood in the way of reading a document or a page: a value that a person reviews, never an exception. */
public enum ReadingProblem {
    ENCRYPTED("Le document est protégé par un mot de passe."),
    DAMAGED("Le document est endommagé ou incomplet."),
    TOO_LARGE("Le document dépasse la taille ou les dimensions admises."),
    UNKNOWN_FORMAT("Le format du document n’est pas reconnu."),
    ARCHIVE_OVER_LIMITS("L’archive dépasse les limites admises (profondeur, nombre ou volume)."),
    TIMED_OUT("La lecture a dépassé le temps imparti."),
    BLANK("Le document ne contient aucun texte lisible."),
    ILLEGIBLE("Le document est trop peu lisible.");

    private final String sentence;

    ReadingProblem(String sentence) {
        this.sentence = sentence;
    }

    /** A plain French sentence for the clerk; holds nothing of the document. */
    public String sentence() {
        return sentence;
    }
}
