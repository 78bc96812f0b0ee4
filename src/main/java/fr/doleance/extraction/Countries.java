package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Value.Proof;
import java.util.Map;

/** Countries as claimants write them at the end of an address, to ISO 3166-1 alpha-2. */
final class Countries {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("france", "FR"),
            Map.entry("belgique", "BE"),
            Map.entry("luxembourg", "LU"),
            Map.entry("suisse", "CH"),
            Map.entry("monaco", "MC"),
            Map.entry("espagne", "ES"),
            Map.entry("portugal", "PT"),
            Map.entry("italie", "IT"),
            Map.entry("allemagne", "DE"),
            Map.entry("maroc", "MA"),
            Map.entry("algerie", "DZ"),
            Map.entry("tunisie", "TN"),
            Map.entry("royaume uni", "GB"),
            Map.entry("canada", "CA"));

    private Countries() {}

    static boolean knows(String text) {
        return CODES.containsKey(Folding.words(text));
    }

    /** The country's field; the country must be known. */
    static Value value(Span country) {
        String code = CODES.get(Folding.words(country.text()));
        return new Value(FieldNames.COUNTRY, code, country, Proof.PLACED);
    }
}
