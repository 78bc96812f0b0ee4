package fr.doleance.complaint;

import java.util.List;
import java.util.stream.Stream;

/** The words by which a case tells how it is related to another. */
public final class RelatedReasons {
    private static final String DOUBLE = "doublon-probable-";

    private RelatedReasons() {}

    /** Why a person should look: this may be the same complaint as that of the other reference. */
    public static String doubleOf(String reference) {
        return DOUBLE + reference;
    }

    /** The reasons with these proposed doubles in place of those proposed before. */
    public static List<String> withDoubles(List<String> reasons, List<String> doubles) {
        Stream<String> others = reasons.stream().filter(reason -> !reason.startsWith(DOUBLE));
        return Stream.concat(others, doubles.stream().map(RelatedReasons::doubleOf))
                .distinct()
                .toList();
    }

    /** Whether the other case was proposed as a double of this one. */
    public static boolean isDoubleOf(String reference, CaseFile file) {
        return file.reviewReasons().contains(doubleOf(reference));
    }
}
