package fr.doleance.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that forms and letter heads put before a value, in their many wordings, on folded text. The order matters: the more
 * special wording comes first.
 */
enum FieldLabel {
    INSURED(
            "(nom|nom,? (et )?prenom|identite) (de l'|du |de la )(assuree?|adherente?|salariee?|beneficiaire|defunte?|patiente?)( principale?| concernee?)?"
                    + "|(assuree?|adherente?|salariee?)( principale?| concernee?)?(?= ?: ?[a-z])"),
    NIR(
            "((n°|nr|no|numero|num)\\.? ?(de |d')?)?(securite sociale|secu\\.? ?(sociale)?|s\\.?s\\.?|assuree? sociale?|immatriculation|inscription au repertoire)( n°)?"
                    + "|(n° |numero )?nir|n° ?insee|matricule (de )?secu(rite sociale)?"),
    BIRTH_DATE("(date|lieu|date et lieu) de naissance|nee? ?(\\(e\\))? le|ne\\(e\\) le"),
    BIRTH_NAME("nom (de )?(naissance|jeune fille)|nee? ?(\\(e\\))? ?(?=:)|ne\\(e\\)"),
    FULL_NAME(
            "(vos |votre )?(nom|noms) ?(,|et|/|&|\\+|-| )? ?prenoms?( (du|de la|de l')[ ']?(reclamant|demandeur|demandeuse|signataire|declarant|client|requerant|titulaire)e?)?"
                    + "|nom complet"),
    GIVEN_NAME_FIRST(
            "prenoms? ?(,|et|/|&|\\+|-| )? ?noms?( (du|de la|de l')[ ']?(reclamant|demandeur|signataire|declarant|client|requerant|titulaire)e?)?|identite( du reclamant)?"
                    + "|(reclamante?|demandeur|demandeuse|signataire|soussignee?|expediteur|contact|votre contact|personne a contacter|interlocuteur|interlocutrice|(affaire|dossier) suivie? par|mandataire|gerante?|presidente?|directeur|directrice|responsable|secretaire|tresoriere?)(?= ?:)"),
    LAST_NAME(
            "(votre )?nom( (d'usage|de famille|usuel|marital|patronymique|d'epouse))?( (du|de la|de l')[ ']?(reclamant|demandeur|signataire|declarant|client|requerant|titulaire)e?)?"
                    + "(?! de l'entreprise| de la societe| commercial| de l'employeur)"),
    FIRST_NAME(
            "(votre |vos )?prenoms?( ?\\(s\\))?( usuel| d'usage)?( (du|de la|de l')[ ']?(reclamant|demandeur|signataire|declarant|client|requerant|titulaire)e?)?"),
    CIVILITY("civilite"),
    COMPANY(
            "(raison|denomination) ?(sociale)?( ou (raison|denomination) sociale| de l'entreprise)?|nom (de l'entreprise|de la societe|commercial|de l'employeur|de l'etablissement|de l'association|de l'organisme)"
                    + "|(entreprise|societe|employeur|etablissement|organisme|association|structure)(?= ?:)"),
    SIRET("(n° ?|numero )?(de )?siret( ?(n°|numero))?|(n° )?(siren ?/ ?siret|siret ?/ ?siren)"),
    SIREN("(n° ?|numero )?(de )?siren( n°)?"),
    EMAIL(
            "(adresse |votre )?(e-?mail|mel|courriel|mail|adresse electronique|courrier electronique|messagerie)(?!ing)( personnel)?"),
    COMPLEMENT("complement d'adresse|(batiment|etage|appartement)(?= ?:)"),
    POSTCODE_TOWN("(cp|c\\.p\\.|code postal) ?(/|,|-|et|&|\\+| ) ?(la )?(commune|ville|localite)"),
    POSTCODE("code postal|c\\.p\\.?|cp"),
    TOWN("(ville|commune|localite)(?! d[e'])|bureau distributeur"),
    COUNTRY("pays"),
    ADDRESS(
            "(votre )?adresse( postale| complete| actuelle| personnelle| du domicile| de correspondance| du reclamant| du siege( social)?| de l'entreprise)?|(n°|numero),? ?(et |de |/ ?)?(nom de )?(la )?(voie|rue)|rue(?= ?:)|voie|domicilie(e|\\(e\\))?( au| a)?|demeurant( au| a)?|siege social"),
    FAX("fax|telecopie|telecopieur"),
    PHONE(
            "(n° de |numero de )?(telephones?|tel\\.?|mobile|portable|gsm|ligne directe)(?![a-z])( ?(fixe|mobile|portable|domicile|personnel|professionnel|bureau|travail)(?![a-z]))?( ?[/-] ?(telephone )?(fixe|mobile|portable))*"),
    MEMBER(
            "((votre |mon |notre |vos )?(n°|nr|no|numero|num\\.?|identifiant|code|ref\\.?|reference|matricule)s? ?(de |d'|de l'|du )?)?(adherente?|adh\\.?|affiliee?|affiliation|participante?|societaire|assuree?(?! sociale?)|client)( ?(n°|no|numero))?( (de l'|du )(assuree?|adherente?|salariee?|defunte?))?(?![a-z])"),
    CONTRACT(
            "((votre |mon |notre |vos )?(n°|nr|no|numero|num\\.?|ref\\.?|reference|references)s? ?(de |d'|de l'|du )?)?(contrat|police|adhesion)( collectif| individuel| d'assurance| d'adhesion| sante| (?:de )?prevoyance| dependance| deces| obseques| groupe| de groupe| complementaire| retraite){0,3}( ?(n°|no|numero|ref\\.?))?(?![a-z])"),
    CASE(
            "((votre |mon |notre |vos )?(n°|nr|no|numero|num\\.?|ref\\.?|reference|references)s? ?(de |d'|de l'|du )?)?(dossier|sinistre|reclamation(?= ?(n°|:))|prestation(?= ?n°))( ?(n°|no|numero))?(?![a-z])"
                    + "|(v|n|vos|nos|votre|notre|s)[ /.]*(ref)(erence)?s?\\.?|references?( a rappeler)?(?= ?:)|ref\\.?(?= ?:)"),
    CENTRE("centre de gestion|centre gestionnaire|organisme gestionnaire|gestionnaire(?= ?:)"),
    DATE(
            "date( de (la |l'|votre )?(demande|reclamation|depot|envoi|redaction|signature|courrier))?|fait (a .{2,40}?,? )?le|le(?= ?:)"),
    OBJECT(
            "objet( de (la|votre) (reclamation|demande))?|sujet|motif( de (la |votre )?(reclamation|demande))?(?! detaille)"),
    DESCRIPTION(
            "(votre |description( detaillee)? de (la |votre )?)?(message|reclamation|description)|expose( des (faits|motifs))?|motifs? detailles?|(les )?faits|vos observations|commentaires?|observations|(resume|recit|detail)s? (des faits|de (la|votre) reclamation)|details?( de (la|votre) reclamation)?|texte"),
    WISH(
            "que demandez-vous|(votre |ce que vous )(attente|demandez|attendez)s?|(votre )?demande|solution (souhaitee|attendue)"),
    OTHER(
            "iban|bic|rib|signature|profession|qualite|lien avec l'assure|situation (de famille|familiale)|nature (de la|de votre) reclamation|cadre reserve|sexe|nationalite|"
                    + "pieces jointes|service concerne|code ape|naf|canal|agence|effectif|fonction");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(\\*|\\([^)]{0,60}\\))?\\s*(n°)?\\s*([:=?]|\\.{2,}|_{2,}|…)?[\\s._…]*");

    private static final Pattern SPECKS = Pattern.compile("[\\s:;.,*•·'\"«|_-]+(?=[a-z])");

    private final Pattern pattern;

    FieldLabel(String wordings) {
        this.pattern = Pattern.compile("(?:" + wordings + ")(?![\\w'-])");
    }

    /**
     * A label at a place of a text.
     *
     * @param end where its value may begin
     * @param colon whether a colon, dots or a line set it apart from the value
     */
    record Found(FieldLabel label, int start, int end, boolean colon) {}

    /** The label that a folded text begins with, whatever specks or list signs stand before it. */
    static Optional<Found> begins(String folded) {
        Matcher specks = SPECKS.matcher(folded);
        return specks.lookingAt() ? at(folded, specks.end()) : at(folded, 0);
    }

    /** The label that a folded text has at {@code from}, the longest if several fit. */
    static Optional<Found> at(String folded, int from) {
        Found best = null;
        for (FieldLabel label : values()) {
            Matcher matcher = label.pattern.matcher(folded).region(from, folded.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt() && (best == null || matcher.end() > labelEnd(best, folded))) {
                best = found(label, folded, from, matcher.end());
            }
        }
        return Optional.ofNullable(best);
    }

    private static Found found(FieldLabel label, String folded, int from, int labelEnd) {
        Matcher separator = SEPARATOR.matcher(folded).region(labelEnd, folded.length());
        boolean separated = separator.lookingAt();
        boolean colon = separated && separator.group(3) != null;
        return new Found(label, from, separated ? separator.end() : labelEnd, colon);
    }

    private static int labelEnd(Found found, String folded) {
        Matcher matcher = found.label.pattern.matcher(folded).region(found.start, folded.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : found.start;
    }

    /** Whether the value has a form of its own, so that the label is believed without a colon in any text. */
    boolean isTyped() {
        return switch (this) {
            case NIR, SIRET, SIREN, EMAIL, PHONE, FAX, MEMBER, CONTRACT, CASE -> true;
            default -> false;
        };
    }
}
