package fr.doleance.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two people named in one line: « M. et Mme Paul et Irène Vasseur », « Paul Durand et Marie Petit », « Guy Amestoy, Solveig Berg ». */
final class Couples {
    private static final Pattern BOTH_CIVILITIES = Pattern.compile(
            "^(m\\.?|mr\\.?|monsieur|mme\\.?|madame)\\s*(?:et|ou|&|/)\\s*(m\\.?|mr\\.?|monsieur|mme\\.?|madame)\\s+(?=\\S)");
    private static final Pattern AND = Pattern.compile(" (?:et|&|ou) |, (?=\\p{Lu})| / ");

    private Couples() {}

    /** The second of two people, or nothing where the text names one alone. */
    static Optional<PersonName> second(String text) {
        Matcher civilities = BOTH_CIVILITIES.matcher(Folding.fold(text));
        return civilities.find() ? behindCivilities(text, civilities) : apart(text);
    }

    private static Optional<PersonName> behindCivilities(String text, Matcher civilities) {
        int start = civilities.start(2);
        String second = Civilities.of(text.substring(start, civilities.end(2))).orElse(null);
        String written = text.substring(start, civilities.end(2));
        String names = text.substring(civilities.end());
        Optional<PersonName> both = PersonNames.parse("M. " + names);
        String[] given = both.map(PersonName::first).orElse("").split(" (?:et|&) ");
        if (given.length == 2) {
            return both.map(name -> new PersonName(second, written, given[1], name.last(), null, false, true));
        }
        return apart(names)
                .map(name -> new PersonName(second, written, name.first(), name.last(), null, false, true))
                .or(() -> both.filter(name -> name.last() != null)
                        .map(name -> new PersonName(second, written, null, name.last(), null, false, true)));
    }

    /** Each name complete by itself, or two given names before one last name. */
    private static Optional<PersonName> apart(String text) {
        Matcher and = AND.matcher(text);
        while (and.find()) {
            String left = text.substring(0, and.start());
            String right = text.substring(and.end());
            boolean first = person(left).isPresent()
                    || (GivenNames.knows(left.strip()) && !left.strip().contains(" "));
            Optional<PersonName> second = first && person(left).isPresent() ? named(right) : person(right);
            if (first && second.isPresent()) {
                return second;
            }
        }
        return Optional.empty();
    }

    /** A whole name of one person, known or not. */
    private static Optional<PersonName> named(String text) {
        return PersonNames.parse(text)
                .filter(PersonName::complete)
                .filter(name -> !name.first().matches(".* (et|&) .*"));
    }

    private static Optional<PersonName> person(String text) {
        return named(text)
                .filter(name ->
                        name.civility() != null || GivenNames.knows(name.first().split(" ")[0]));
    }
}
