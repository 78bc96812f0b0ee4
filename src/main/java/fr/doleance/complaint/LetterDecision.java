package fr.doleance.complaint;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Letters that do not leave before a person has decided, by name, that they may: the claimant is in danger, threatens, or is a minor.
 * The word that says so is the same for all causes, so that it gives none away (domain file, section 7: no acknowledgement from a
 * template where a life may be at stake; a minor's letter goes to the legal representative).
 */
public final class LetterDecision {
    /** Why the letter is blocked and why a person should look. */
    public static final String REASON = "decision-humaine";

    private static final Set<Flag> CAUSES = EnumSet.of(Flag.SUICIDE_RISK, Flag.ABUSIVE, Flag.MINOR);

    private LetterDecision() {}

    /** Whether a case with these signals needs the decision. */
    public static boolean isNeeded(Collection<Flag> flags) {
        return flags.stream().anyMatch(CAUSES::contains);
    }

    /** Whether the decision is needed and nobody has taken it yet. */
    public static boolean isOwed(CaseFile file) {
        return isNeeded(file.flags()) && file.field(FieldNames.LETTER_DECISION).isEmpty();
    }
}
