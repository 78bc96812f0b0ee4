package fr.doleance.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** By what right someone writes for another who gives no title: told by the words in which they say for whom. */
final class StatedRole {
    /** In this order: the first that fits. */
    private static final List<Hint> HINTS = List.of(
            new Hint("proteg|pupille|habilit|mandataire", Role.GUARDIAN),
            new Hint("client|mandant|conseil|defends", Role.LAWYER),
            new Hint("succession", Role.NOTARY),
            new Hint("salarie|collaborat", Role.EMPLOYER),
            new Hint("adherent|camarade|affilie|collegue", Role.UNION),
            new Hint("\\b" + ActingWords.RELATIVES + "|papiers|affaires|comptes|demarches", Role.RELATIVE));

    private StatedRole() {}

    private record Hint(Pattern words, Role role) {
        Hint(String words, Role role) {
            this(Pattern.compile(words), role);
        }
    }

    /** @param statement folded; who says none of the words does not say by what right */
    static Role of(String statement) {
        return Arrays.stream(Role.values())
                .filter(role -> role.title().matcher(statement).find())
                .findFirst()
                .orElseGet(() -> hinted(statement));
    }

    private static Role hinted(String statement) {
        return HINTS.stream()
                .filter(hint -> hint.words().matcher(statement).find())
                .map(Hint::role)
                .findFirst()
                .orElse(Role.UNSTATED);
    }
}
