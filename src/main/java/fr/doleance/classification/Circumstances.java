package fr.doleance.classification;

import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import java.util.Optional;
import java.util.Set;

/**
 * What is known beside the text (a company's name or number, a ticked box), weighed against it by Bayes' rule, so that a clear text
 * outweighs a wrong tick.
 */
final class Circumstances {
    static final String COMPANY = "entreprise";
    /** A box is wrong in about one form of three: 9 of 26 in the labelled forms. */
    private static final double TICK_IS_RIGHT = 0.65;
    /** How much likelier a company’s own complaint shows a company name, or a SIRET number, than an individual’s does: estimates. */
    private static final double COMPANY_NAME_SPEAKS = 6;

    private static final double SIRET_SPEAKS = 20;
    /** How much rarer a company's complaint is without either. */
    private static final double NO_COMPANY_SPEAKS = 0.4;

    /** How much likelier a text without (further) complaint says that one is withdrawn: an estimate (13 to 0 in the labelled texts). */
    private static final double WITHDRAWAL_SPEAKS = 20;

    private final Set<String> subjects;

    Circumstances(Set<String> subjects) {
        this.subjects = Set.copyOf(subjects);
    }

    SubjectProbabilities weigh(
            SubjectProbabilities byText, ExtractedCase extracted, Optional<String> ticked, Set<Flag> flags) {
        double company = companySpeaks(extracted, flags);
        double withdrawn = flags.contains(Flag.WITHDRAWN) ? WITHDRAWAL_SPEAKS : 1;
        return byText.given(outcome -> outcome.equals(COMPANY) ? company : 1)
                .given(outcome -> outcome.equals(Classification.NOT_A_COMPLAINT) ? withdrawn : 1)
                .given(outcome -> tick(outcome, ticked));
    }

    /** A law office, union or guardian writes under its own name for a person: its name makes no company complaint. */
    private static double companySpeaks(ExtractedCase extracted, Set<Flag> flags) {
        boolean forAnother = has(FieldNames.REPRESENTATIVE_QUALITY, extracted);
        if (forAnother || flags.contains(Flag.REPRESENTED) || flags.contains(Flag.LAWYER)) {
            return 1;
        }
        if (has(FieldNames.SIRET, extracted)) {
            return SIRET_SPEAKS;
        }
        return has(FieldNames.COMPANY_NAME, extracted) ? COMPANY_NAME_SPEAKS : NO_COMPANY_SPEAKS;
    }

    static boolean has(String name, ExtractedCase extracted) {
        return extracted
                .field(name)
                .filter(field -> field.status() != FieldStatus.FAILED_CHECK)
                .isPresent();
    }

    private double tick(String outcome, Optional<String> ticked) {
        if (ticked.isEmpty()) {
            return 1;
        }
        if (!subjects.contains(outcome) || outcome.equals(Classification.UNDETERMINED)) {
            return 1.0 / subjects.size();
        }
        return outcome.equals(ticked.get()) ? TICK_IS_RIGHT : (1 - TICK_IS_RIGHT) / (subjects.size() - 1);
    }
}
