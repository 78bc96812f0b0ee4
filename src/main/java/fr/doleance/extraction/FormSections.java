package fr.doleance.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** Parts of a form that ask for the insured person, apart from those that ask for whoever complains. */
final class FormSections {
    private static final Pattern INSURED = Pattern.compile(
            "^\\W*(?:\\d[.)-]? *)?(?:(?:identite|coordonnees|informations?|renseignements?)(?: concernant| sur)? (?:de l'|du |de la |l'|le |la )|l'|le |la )?"
                    + "(?:assuree?|adherente?|salariee?|defunte?|beneficiaire|patiente?)(?: principale?| concernee?)?(?: \\(.*\\))?\\W*$");
    private static final Pattern CLAIMANT = Pattern.compile(
            "^\\W*(?:\\d[.)-]? *)?(?:(?:identite|coordonnees|informations?|renseignements?)(?: concernant| sur)? (?:de l'|du |de la |l'|le |la )|le |la |vos |votre )?"
                    + "(?:demandeur|demandeuse|reclamante?|declarante?|auteur de la reclamation|expediteur|coordonnees|identite|vous)(?: \\(.*\\))?\\W*$");

    private final List<Segment> segments;

    FormSections(Sheet sheet) {
        this.segments = sheet.segments();
    }

    /** Whether an answer stands below the heading of the insured person, with no other heading between. */
    boolean isInsureds(Answer answer) {
        for (int index = answer.segment().index() - 1; index >= 0; index--) {
            if (segments.get(index).has(CLAIMANT)) {
                return false;
            }
            if (segments.get(index).has(INSURED)) {
                return true;
            }
        }
        return false;
    }
}
