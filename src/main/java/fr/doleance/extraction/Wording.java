package fr.doleance.extraction;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The set phrases that open and close French letters and mails, on folded text. */
final class Wording {
    private static final Pattern SALUTATION = Pattern.compile("^(a l'attention de |cher |chere |chers |cheres )?"
            + "(madame|monsieur|mesdames|messieurs|mademoiselle|bonjour|bonsoir|maitre|docteur|re-?bonjour|rebonjour|hello|salut|coucou|"
            + "ia orana|dear sir|dear sirs|dear madam|to whom)\\b"
            + "([ ,]+(madame|monsieur|mesdames|messieurs|et|ou|le|la|les|l'|a|tous|toutes|vous|cher|chere|directeur|directrice|general|generale|"
            + "mediateur|medecin[- ]conseil|docteur|responsable|president|presidente|du|de|des|service|reclamations?|clients?|or|sir|madam|whom|it|may|concern))*"
            + "\\s*[,.!:;]*$");
    private static final Pattern GREETING = Pattern.compile(
            "^(?:(?:bonjour|bonsoir|hello|salut)\\b[^,.!]{0,30}[,.!]|(?:madame|monsieur|mesdames|messieurs)\\b[^,.!]{0,30}[,!]) ?.*");
    private static final Pattern OBJECT = Pattern.compile(
            "^\\W{0,3}(objet|object|sujet|concerne|obj|re)( de (la|ma|mon|votre|notre) (reclamation|demande|courrier|lettre))?\\s*[.]?\\s*[:=]\\s*|^(objet)\\s+[-]?\\s*(?=\\S)");
    private static final Pattern CLOSING = Pattern.compile(
            "\\b(veuillez (agreer|recevoir|croire|accepter)|je vous prie (d'agreer|de croire|de recevoir|d'accepter)|nous vous prions (d'agreer|de croire|de recevoir)|"
                    + "recevez|agreez|daignez|salutations|sentiments (distingues|respectueux|les meilleurs)|expression de m|l'assurance de m)|"
                    + "^(bien |tres |sinceres? |respectueuse?ment |meilleures? )?(cordialement|a vous|sinceres|salutations|respectueusement|bonne (journee|reception|soiree)|"
                    + "fait pour valoir|merci( d'avance| beaucoup| par avance| de votre| pour votre)?|dans l'attente|en vous remerciant|votre bien devoue|yours|best regards|regards|sincerely|un saludo|mauruuru|slts|cdt|cdlt)\\b");
    private static final Pattern ENCLOSURES = Pattern.compile(
            "^\\W{0,2}(p\\.? ?j\\.?( ?\\(\\d+\\))?\\s*[:.]?(\\s|$)|pjs?\\b|pieces? jointes?|ci[- ]jointe?s?\\s*:|annexes?\\b|documents? joints?|copies? ?:|c\\.?c\\.? ?:|justificatifs? joints?)");
    private static final Pattern REGISTERED = Pattern.compile(
            "recommandee? (avec|a\\.?r)|\\blrar\\b|\\blettre (recommandee|simple|suivie)|^par (mail|courriel|courrier|email|lettre)|accuse de reception|\\br\\.?a\\.?r\\.?$|^recommande");
    private static final Pattern WORD = Pattern.compile("[a-zœæ]{2,}");
    private static final Pattern GRAMMAR = Pattern.compile(
            "\\b(et|ou|le|la|les|l'|un|une|des|du|de|d'|a|au|aux|en|dans|sur|sous|par|pour|avec|sans|the|of|and)\\b");
    /** Pronouns and verbs: no address and no heading has them. */
    private static final Pattern SPEECH = Pattern.compile(
            "\\b(je|j'|nous|vous|il|elle|on|ils|elles|me|m'|moi|se|s'|ne|n'|que|qu'|qui|dont|mais|donc|car|pas|plus|mon|ma|mes|votre|vos|notre|nos|son|sa|ses|ce|cet|"
                    + "cette|ces|c'|est|sont|ai|ont|avez|avons|etait|suis|to|is|was|you|my)\\b");

    private static final int PROSE_WORDS = 7;
    private static final int LONG_LINE = 12;

    private Wording() {}

    static boolean isSalutation(Segment segment) {
        return SALUTATION.matcher(segment.folded().strip()).matches();
    }

    /** Whether a line greets and goes on: « Bonjour, je vous écris… ». */
    static boolean startsWithGreeting(Segment segment) {
        return GREETING.matcher(segment.folded().strip()).matches()
                && PostalLine.in(segment).isEmpty();
    }

    static Pattern object() {
        return OBJECT;
    }

    static boolean isClosing(Segment segment) {
        return segment.has(CLOSING);
    }

    static boolean isEnclosures(Segment segment) {
        return segment.has(ENCLOSURES);
    }

    static boolean isRegisteredMail(Segment segment) {
        return segment.has(REGISTERED) && segment.wordCount() < 10;
    }

    /** Whether a line is part of running text rather than of a block. */
    static boolean isProse(Segment segment) {
        long words = WORD.matcher(segment.folded()).results().count();
        long grammar = distinct(GRAMMAR, segment);
        long speech = distinct(SPEECH, segment);
        boolean sentence = speech > 0 && grammar + speech > 1;
        return words >= PROSE_WORDS
                && (sentence || (words >= LONG_LINE && grammar > 2))
                && !segment.has(OBJECT)
                && !startsWithReference(segment)
                && PostalLine.in(segment).isEmpty();
    }

    private static boolean startsWithReference(Segment segment) {
        return FieldLabel.at(segment.folded(), 0)
                .filter(found -> found.colon() && found.label().isTyped())
                .isPresent();
    }

    /** Whether a short line is a sentence too: it speaks, and ends as sentences do. */
    static boolean isSentence(Segment segment) {
        return isProse(segment)
                || (segment.wordCount() > 2
                        && segment.text().matches(".*[.!?…]\\W*$")
                        && (distinct(SPEECH, segment) > 0 || segment.wordCount() > 3)
                        && !AddressBlock.isContact(segment)
                        && PostalLine.in(segment).isEmpty());
    }

    private static long distinct(Pattern pattern, Segment segment) {
        return segment.match(pattern)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }
}
