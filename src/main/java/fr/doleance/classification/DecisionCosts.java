package fr.doleance.classification;

import fr.doleance.complaint.Classification;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a decision costs, in units of one check by a person: the cheapest decision is taken.
 *
 * <p>A complaint put away as no complaint costs fifty checks, since nobody acknowledges it in time: it must be surer than 98 %. A wrong
 * department costs five: a subject is named from 80 % on. Health papers in a wrong department cost twice as much: medical secrecy
 * cannot be restored by sending them on.
 */
final class DecisionCosts {
    static final double CHECK = 1;
    static final double WRONG_DEPARTMENT = 5;
    static final double WRONG_WITH_HEALTH_PAPERS = 10;
    static final double COMPLAINT_DROPPED = 50;

    private static final String CHECKED = Classification.UNDETERMINED;
    private static final String DROPPED = Classification.NOT_A_COMPLAINT;

    private final List<String> medicalSubjects;

    /** @param medicalSubjects subjects whose department keeps health papers */
    DecisionCosts(List<String> medicalSubjects) {
        this.medicalSubjects = List.copyOf(medicalSubjects);
    }

    /** The outcome whose expected cost is least; where two cost the same, the one that a person looks at. */
    String cheapest(SubjectProbabilities probabilities) {
        return Stream.concat(Stream.of(CHECKED), probabilities.ranking().stream())
                .min(Comparator.comparingDouble((String decision) -> expected(decision, probabilities))
                        .thenComparing(decision -> !decision.equals(CHECKED)))
                .orElse(CHECKED);
    }

    double expected(String decision, SubjectProbabilities probabilities) {
        return probabilities.ranking().stream()
                .mapToDouble(truth -> probabilities.of(truth) * cost(decision, truth))
                .sum();
    }

    private double cost(String decision, String truth) {
        if (decision.equals(truth)) {
            return 0;
        }
        if (decision.equals(CHECKED)) {
            return CHECK;
        }
        if (decision.equals(DROPPED)) {
            return COMPLAINT_DROPPED;
        }
        return medicalSubjects.contains(truth) ? WRONG_WITH_HEALTH_PAPERS : WRONG_DEPARTMENT;
    }
}
