package fr.doleance.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** The words by which someone says that they act for another, on folded text; the whole hit is what is quoted. */
final class ActingWords {
    static final String RELATIVES =
            "(?:mari|femme|epouse|epoux|conjointe?|compagnon|compagne|pere|mere|papa|maman|fils|fille|frere|soeur|oncle|tante|grand-?mere|grand-?pere|mamie|papy|beau-?pere|belle-?mere|beau-?frere|belle-?soeur|gendre|cousine?|niece|neveu|voisine?|amie?|filleule?|parents)";

    private static final String OFFICES =
            "(?:tuteur|tutrice|curateur|curatrice|mandataire|representante?|avocate?|conseil|notaire|courtier|courtiere|deleguee?|liquidat(?:eur|rice))";
    /** « de » and not an occupation or a trainee's tutor. */
    private static final String OF = " (?:de|d'|du|des)\\b(?! (?:stage|profession|metier))";
    /** A person for whom one may write: by form of address or as a relative; « ma société » is none. */
    private static final String SOMEONE = String.join(
            "",
            "(?:(?:m\\.|m|mr|mme|mlle|monsieur|madame) |la famille|les heritiers|l'indivision|",
            "(?:mon|ma|mes|notre|nos|son|sa) (?:",
            RELATIVES,
            "|adherente?|camarade|salariee?|enfants?|pupille|protegee?)\\b)");

    private static final List<String> OFFICE = List.of(
            "(?:en|es|sous) (?:ma |sa |notre )?qualites? (?:de |d')?" + OFFICES,
            "(?:je suis|suis|etant|soussignee?,?|devenue?|designee?|nommee?)(?: egalement| aussi| donc)? (?:en qualite de |comme |le |la |son |sa |leur |l')?"
                    + OFFICES + "(?: familiale?| legale?| judiciaire)?" + OF,
            "je suis (?:son|sa|leur) " + OFFICES + "\\b",
            "je suis .{0,30}\\b" + OFFICES + OF,
            OFFICES + " (?:de |d'|du )" + SOMEONE,
            "charge[e]? (?:du reglement )?de la succession\\b",
            "habilitation familiale",
            "habilitee? familiale?");

    private static final List<String> ACTING = List.of(
            "(?:au nom|pour le compte|dans l'interet|aux lieu et place)(?: et pour le compte)? (?:de |d'|du )"
                    + SOMEONE,
            "que (?:je represente|nous representons|nous assistons|j'assiste|je defends)\\b",
            "(?:nous a|nous ont) (?:saisie?s?|mandatee?s?|chargee?s?|confie|signe un)\\b",
            "(?:m'a|m'ont) (?:mandatee?|chargee?)\\b",
            "(?:mandatee?s?|chargee?s?|missionnee?s?|saisie?s?|sollicitee?s?) par " + SOMEONE,
            "(?:ma|notre|mon) (?:mandante?|protegee?|pupille)\\b",
            "(?:ecris|ecrire|m'adresse a vous|reclame|tape|signe|prends la plume|interviens|fais ce (?:mail|courrier|message))\\b.{0,30}\\b(?:pour|a la place de|de la part de) (?:mon|ma|mes) "
                    + RELATIVES,
            "en tant que (?:fils|fille|frere|soeur|conjointe?|epouse|epoux|neveu|niece|aidante?) d",
            "m'occupe de (?:ses|leurs) (?:papiers|affaires|comptes|demarches)",
            "(?:soutien[ts]|soutenons|defendons?|accompagnons?|accompagne|assistons|assiste|appuyons) (?:notre|nos) (?:adherente?s?|camarades?|affiliee?s?|membres?)\\b",
            "c'est moi qui m'occupe de ");

    static final Pattern STATEMENT =
            Pattern.compile("\\b(?:" + String.join("|", OFFICE) + "|" + String.join("|", ACTING) + ")");

    private ActingWords() {}
}
