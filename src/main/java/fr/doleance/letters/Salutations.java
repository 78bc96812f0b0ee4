package fr.doleance.letters;

import java.util.List;
import java.util.Optional;

/** The words a letter opens with. Gender is never guessed from a first name. */
final class Salutations {
    static final String NEUTRAL = "Madame, Monsieur";

    private Salutations() {}

    static String of(Correspondent correspondent) {
        if (correspondent.company() || correspondent.lastName().isEmpty()) {
            return NEUTRAL;
        }
        return of(correspondent.civility());
    }

    /** For two people at one address. */
    static String of(Correspondent first, Correspondent second) {
        List<String> both = List.of(of(first), of(second));
        if (both.equals(List.of("Madame", "Madame"))) {
            return "Mesdames";
        }
        return both.equals(List.of("Monsieur", "Monsieur")) ? "Messieurs" : NEUTRAL;
    }

    private static String of(Optional<String> civility) {
        return switch (civility.orElse("")) {
            case "M." -> "Monsieur";
            case "Mme" -> "Madame";
            case "Me" -> "Maître";
            case "Dr" -> "Docteur";
            default -> NEUTRAL;
        };
    }
}
