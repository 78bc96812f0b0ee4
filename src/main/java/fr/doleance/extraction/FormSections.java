package fr.doleance.extraction;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Parts of a form that ask for the insured person, apart from those that ask for whoever complains. */
final class FormSections {
    private static final String OPENING =
            "^\\W*(?:\\d[.)-]? *)?(?:(?:identite|coordonnees|informations?|renseignements?)(?: concernant| sur)? ";
    private static final Pattern INSURED = Pattern.compile(
            OPENING
                    + "(?:de l'|du |de la |l'|le |la )|l'|le |la )?"
                    + "(?:assuree?|adherente?|salariee?|defunte?|beneficiaire|patiente?)(?: principale?| concernee?)?(?: \\(.*\\))?\\W*$");
    private static final Pattern CLAIMANT = Pattern.compile(
            OPENING
                    + "(?:de l'|du |de la |l'|le |la )|le |la |vos |votre )?"
                    + "(?:demandeur|demandeuse|reclamante?|declarante?|auteur de la reclamation|expediteur|coordonnees|identite|vous)(?: \\(.*\\))?\\W*$");

    /** Index of a heading, to whether it is the insured person's. */
    private final NavigableMap<Integer, Boolean> headings = new TreeMap<>();

    FormSections(Sheet sheet) {
        for (Segment segment : sheet.segments()) {
            if (segment.has(CLAIMANT)) {
                headings.put(segment.index(), false);
            } else if (segment.has(INSURED)) {
                headings.put(segment.index(), true);
            }
        }
    }

    /** Whether an answer stands below the heading of the insured person, with no other heading between. */
    boolean isInsureds(Answer answer) {
        var heading = headings.lowerEntry(answer.segment().index());
        return heading != null && heading.getValue();
    }
}
