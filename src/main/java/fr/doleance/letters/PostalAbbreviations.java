package fr.doleance.letters;

import java.util.LinkedHashMap;
import java.util.Map;

/** Shortens a postal line that is too long, word by word, only as far as needed (La Poste's list of abbreviations). */
final class PostalAbbreviations {
    private static final Map<String, String> TABLE = new LinkedHashMap<>();

    static {
        add(
                "APPARTEMENT",
                "APP",
                "BATIMENT",
                "BAT",
                "RESIDENCE",
                "RES",
                "ESCALIER",
                "ESC",
                "ETAGE",
                "ETG",
                "IMMEUBLE",
                "IMM");
        add("CENTRE COMMERCIAL", "CCAL", "ZONE INDUSTRIELLE", "ZI", "ZONE D ACTIVITE", "ZA", "ZONE ARTISANALE", "ZA");
        add(
                "LOTISSEMENT",
                "LOT",
                "LIEU DIT",
                "LD",
                "HAMEAU",
                "HAM",
                "QUARTIER",
                "QUA",
                "DOMAINE",
                "DOM",
                "CHATEAU",
                "CHT");
        add(
                "BOULEVARD",
                "BD",
                "AVENUE",
                "AV",
                "IMPASSE",
                "IMP",
                "CHEMIN",
                "CHE",
                "PLACE",
                "PL",
                "ROUTE",
                "RTE",
                "ALLEE",
                "ALL");
        add(
                "SQUARE",
                "SQ",
                "FAUBOURG",
                "FG",
                "PASSAGE",
                "PAS",
                "PROMENADE",
                "PROM",
                "ESPLANADE",
                "ESP",
                "ROND POINT",
                "RPT");
        add(
                "MARECHAL",
                "MAL",
                "GENERAL",
                "GAL",
                "COLONEL",
                "COL",
                "COMMANDANT",
                "CDT",
                "CAPITAINE",
                "CNE",
                "LIEUTENANT",
                "LT");
        add(
                "DOCTEUR",
                "DR",
                "PROFESSEUR",
                "PR",
                "PRESIDENT",
                "PDT",
                "SAINTE",
                "STE",
                "SAINT",
                "ST",
                "NOTRE DAME",
                "ND");
        add(
                "GRANDE", "GDE", "GRAND", "GD", "PETITE", "PTE", "PETIT", "PT", "VIEILLE", "VLE", "VIEUX", "VX", "SUR",
                "S", "SOUS", "S");
    }

    private PostalAbbreviations() {}

    private static void add(String... pairs) {
        for (int index = 0; index < pairs.length; index += 2) {
            TABLE.put(pairs[index], pairs[index + 1]);
        }
    }

    /** The line in at most {@code length} characters if the table can do it, otherwise as short as it gets. */
    static String shorten(String line, int length) {
        String shorter = line;
        for (Map.Entry<String, String> entry : TABLE.entrySet()) {
            if (shorter.length() <= length) {
                return shorter;
            }
            shorter = shorter.replaceAll("\\b" + entry.getKey() + "\\b", entry.getValue());
        }
        return shorter;
    }
}
