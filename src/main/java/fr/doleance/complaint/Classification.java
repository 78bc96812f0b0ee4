package fr.doleance.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a case is about.
 *
 * @param isComplaint probability (0 to 1) that dissatisfaction is expressed, or null where nothing could be read
 * @param subject a subject's code, or {@code a-verifier} where the classifier abstains
 * @param confidence of the subject, 0 to 1
 * @param subjects every subject that the case raises, leading one first
 * @param tickedSubject the subject ticked on a form, or null
 * @param claimantKind who complains
 * @param flags the signals found
 * @param model name and version of what decided
 */
public record Classification(
        Double isComplaint,
        String subject,
        double confidence,
        List<String> subjects,
        String tickedSubject,
        ClaimantKind claimantKind,
        Set<Flag> flags,
        List<Evidence> evidence,
        List<Alternative> alternatives,
        String model) {
    /** The subject of a case that the classifier does not dare to name. */
    public static final String UNDETERMINED = "a-verifier";
    /** The subject of a text without dissatisfaction. */
    public static final String NOT_A_COMPLAINT = "hors-reclamation";

    public Classification {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(claimantKind, "claimantKind");
        subjects = List.copyOf(subjects);
        flags = Set.copyOf(flags);
        evidence = List.copyOf(evidence);
        alternatives = List.copyOf(alternatives);
    }
}
