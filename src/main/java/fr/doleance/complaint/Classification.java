package fr.doleance.complaint;

import java.util.EnumSet;
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
 * @param offered those of them that no words prove: a person is to confirm them, see {@link OfferedSignals}
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
        Set<Flag> offered,
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
        offered = Set.copyOf(offered);
        evidence = List.copyOf(evidence);
        alternatives = List.copyOf(alternatives);
    }

    /** The same with one more signal. */
    public Classification withFlag(Flag flag) {
        Set<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new Classification(
                isComplaint,
                subject,
                confidence,
                subjects,
                tickedSubject,
                claimantKind,
                more,
                offered,
                evidence,
                alternatives,
                model);
    }
}
