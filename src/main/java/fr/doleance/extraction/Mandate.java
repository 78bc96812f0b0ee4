package fr.doleance.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The power of someone who writes for another: enclosed, claimed, or not spoken of.
 *
 * @param word of the schema
 * @param words that tell it; where nothing does, those that told that somebody writes for another
 */
record Mandate(String word, Span words) {
    private static final String POWER =
            "(?:pouvoir|mandat|procuration|autorisation (?:signee|ecrite|du juge)|jugement(?: de| d'| du|\\b)|ordonnance(?: du| de la| d')|habilitation|lettre de mission|acte de notoriete|"
                    + "delegation de pouvoir|decision du juge|livret de famille)";
    private static final Pattern BESIDE = Pattern.compile("\\b" + POWER
            + "\\b.{0,40}\\b(?:ci-?joint|joint|annexe|en piece|ci-apres)|\\b(?:ci-joint|ci-jointe|joins|joignons|jointe?s?|annexe|trouverez|vous adresse)\\b.{0,40}\\b"
            + POWER);
    private static final Pattern IN_LIST = Pattern.compile("\\b" + POWER);
    private static final Pattern CLAIMED = Pattern.compile(
            "\\bmandatee?s?\\b|\\bmunie? d'un (?:pouvoir|mandat)|\\bque (?:je represente|nous representons)|\\bavec (?:son accord|sa permission|son autorisation)|\\ba sa demande\\b"
                    + "|\\bm'a (?:donne|signe|confie) (?:un |une )?(?:pouvoir|mandat|procuration|l'autorisation)|\\b(?:designee?|nommee?) (?:tut|curat|mandataire|par)|\\bjugement (?:de|du)|\\bhabilit"
                    + "|\\b(?:ma|mon|notre) (?:cliente?|mandante?)\\b|\\bcharge[e]? (?:du reglement )?de la succession|\\bm'a (?:charge|demande)|\\bnous a (?:mandates?|charges?|confie|saisis?)|\\bau nom et pour le compte");

    static Mandate in(Letter letter, Role role, Span sign) {
        List<Segment> segments = letter.segments();
        for (int index = 0; index < segments.size(); index++) {
            Segment line = index + 1 < segments.size()
                    ? segments.get(index).joined(segments.get(index + 1))
                    : segments.get(index);
            boolean list = isInList(segments, index);
            Matcher enclosed = list ? segments.get(index).match(IN_LIST) : line.match(BESIDE);
            if (enclosed.find()) {
                return new Mandate("enclosed", line.span(enclosed.start(), enclosed.end()));
            }
        }
        return claimed(letter, role, sign);
    }

    /** The line « P.J. : … » or one of the few below it. */
    private static boolean isInList(List<Segment> segments, int index) {
        for (int at = index; at >= Math.max(0, index - 4); at--) {
            if (Wording.isEnclosures(segments.get(at))) {
                return true;
            }
            if (Wording.isProse(segments.get(at))) {
                return false;
            }
        }
        return false;
    }

    private static Mandate claimed(Letter letter, Role role, Span sign) {
        for (Segment segment : letter.segments()) {
            Matcher claimed = segment.match(CLAIMED);
            if (claimed.find() && !letter.anatomy().isHead(segment)) {
                return new Mandate("claimed", segment.span(claimed.start(), claimed.end()));
            }
        }
        return new Mandate(role.byOffice() ? "claimed" : "missing", sign);
    }
}
