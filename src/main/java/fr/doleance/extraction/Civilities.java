package fr.doleance.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms of address before a name. A couple's double form (« M. et Mme ») is recognised and gives no civility. */
final class Civilities {
    private static final Pattern COUPLE = Pattern.compile(
            "^(?:m\\.?|mr\\.?|monsieur|mme\\.?|madame)\\s*(?:et|ou|&|/)\\s*(?:m\\.?|mr\\.?|monsieur|mme\\.?|madame)\\s+(?=\\S)");
    private static final Pattern SINGLE = Pattern.compile(
            "^(?:(monsieur|mr\\.?|m\\.|m)|(madame|mademoiselle|mme\\.?|mlle\\.?)|(maitre|me\\.?)|(docteur|dr\\.?))(?:\\s+(?=\\S)|(?<=\\.)(?=[a-z]))");
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:(monsieur|mr\\.?|m\\.?)|(madame|mademoiselle|mme\\.?|mlle\\.?)|(maitre|me\\.?)|(docteur|dr\\.?))$");

    private Civilities() {}

    /**
     * A form of address at the start of a text.
     *
     * @param civility M., Mme, Me or Dr, or null for a couple
     * @param end where the name begins
     */
    record Found(String civility, String text, int end) {}

    static Optional<Found> at(String text) {
        String folded = Folding.fold(text);
        Matcher couple = COUPLE.matcher(folded);
        if (couple.find()) {
            return Optional.of(new Found(null, null, couple.end()));
        }
        Matcher single = SINGLE.matcher(folded);
        // « m durand » and « me durand » in lower case are no forms of address but a typo or a pronoun
        if (!single.find() || (single.end() <= 3 && !Character.isUpperCase(text.charAt(0)))) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(normalised(single), text.substring(0, single.end()).strip(), single.end()));
    }

    /** The civility that a whole value is, as on a form: « Madame », « M. ». */
    static Optional<String> of(String text) {
        Matcher matcher = WHOLE.matcher(Folding.fold(text).strip());
        return matcher.matches() ? Optional.of(normalised(matcher)) : Optional.empty();
    }

    private static String normalised(Matcher matcher) {
        if (matcher.group(1) != null) {
            return "M.";
        }
        if (matcher.group(2) != null) {
            return "Mme";
        }
        return matcher.group(3) != null ? "Me" : "Dr";
    }
}
