package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the street and building lines of an address from the names above them. */
final class AddressLine {
    private static final Pattern STREET = Pattern.compile(
            "^(?:.*, ?|(?:le|la|les|ancien|ancienne|grand|grande|petit|petite) |l'|\\d+\\S* )?(rue|avenue|av\\.|boulevard|bd\\.?|bld|blvd|place|pl\\.|allee|allees|impasse|imp\\.|chemin|ch\\.|che|quai|cours|square|route|rte|passage|"
                    + "sentier|venelle|promenade|esplanade|faubourg|fbg|ruelle|montee|traverse|mail|rond-point|cite|residence|resid\\.?|res\\.|"
                    + "lotissement|lot\\.|hameau|lieu-dit|lieu dit|lieudit|quartier|clos|villa|domaine|immeuble|imm\\.|batiment|bat\\.?|escalier|esc\\.?|"
                    + "appartement|appt\\.?|apt\\.?|etage|porte|bloc|tour|hall|coron|digue|parvis|voie|zone|za|zi|zac|centre commercial|bp|b\\.p\\.|cs|tsa|"
                    + "chez|manoir|chateau|ferme|mas|pk|morne|parc|studio|bureau|local|pavillon|maison|hauts|terrasses|section|habitation|tribu|presbytere|foyer|caserne|abbaye|moulin|ehpad|clinique|hopital)\\b");
    private static final Pattern NUMBERED =
            Pattern.compile("^(n° ?)?\\d{1,4} ?(bis|ter|quater|[a-d])?,? +[a-z].*|^\\d{1,4} ?(bis|ter|quater)?$");

    private AddressLine() {}

    /** Whether a folded line looks like a street, a building or a delivery point. */
    static boolean looksLike(String folded) {
        return NUMBERED.matcher(folded).matches() || STREET.matcher(folded).find();
    }

    /** Whether a folded line starts with a house number. */
    static boolean isNumbered(String folded) {
        return NUMBERED.matcher(folded).matches();
    }

    /** Street lines as fields, numbered from 0. */
    static List<Value> values(List<Span> streets, Proof proof) {
        List<Value> values = new ArrayList<>();
        for (Span street : streets) {
            String name = FieldNames.ADDRESS_LINES + "[" + values.size() + "]";
            String text = street.text().replaceAll("[,;]+$", "").strip();
            values.add(new Value(name, text, street, proof));
        }
        return values;
    }
}
