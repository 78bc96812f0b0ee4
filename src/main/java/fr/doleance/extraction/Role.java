package fr.doleance.extraction;

import java.util.regex.Pattern;

/** By what right someone writes for another, with the words that tell it in a letter's head or signature; the surest right first. */
enum Role {
    NOTARY("notary", "\\bnotaires?\\b|office notarial|etude notariale"),
    LAWYER("lawyer", "\\bavocate?s?\\b(?! general)|\\bau barreau d"),
    GUARDIAN(
            "guardian",
            "\\b(mandataire judiciaire|m\\.?j\\.?p\\.?m\\.?|udaf|tuteur|tutrice|curateur|curatrice|habilitee? familiale?|tutelles|protection (juridique )?des majeurs|"
                    + "association tutelaire|deleguee? (a la|aux) (tutelles?|curatelle))\\b(?! de stage)"),
    UNION(
            "union",
            "\\b(syndicat|syndicale?|cfdt|cgt|cftc|cfe-cgc|unsa|union (locale|departementale))\\b(?! des coproprietaires)"),
    ASSOCIATION(
            "association",
            "\\b(ufc|que choisir|fnath|familles rurales|apf france handicap|france victimes|association (de defense|d'aide|de consommateurs|des (consommateurs|accidentes|malades|victimes|familles)))\\b"),
    BROKER("broker", "\\b(courtiers?|courtiere|courtage|agent general)\\b"),
    SOCIAL_WORKER(
            "other",
            "\\b(assistante? (de service )?sociale?|service social|travailleu(r|se) sociale?|conseillere? numerique|france services|ecrivain public|"
                    + "liquidat(eur|rice)|administrat(eur|rice) judiciaire|conseillere? en economie sociale)\\b"),
    RELATIVE(
            "relative",
            "\\b(?:sa|son) (fils|fille|soeur|frere|niece|neveu|gendre|belle-fille|beau-fils|petit-fils|petite-fille|mere|pere|aidante?|voisine?|filleule?)\\b|^p/o\\b|^pour (mon|ma) (mere|pere|mari|femme|epouse|epoux|frere|soeur|fils|fille|tante|oncle)\\b"),
    EMPLOYER("employer", "(?!)"),
    /** Someone who does not say by what right. */
    UNSTATED("other", "(?!)"),
    /** « Maître » without a word on the office: lawyers are the many. */
    MASTER("lawyer", "^(?:maitre|me) (?=[a-z])");

    private final String word;
    private final Pattern title;

    Role(String word, String title) {
        this.word = word;
        this.title = Pattern.compile(title);
    }

    /** The word of the schema. */
    String word() {
        return word;
    }

    Pattern title() {
        return title;
    }

    /** Whether the title alone tells that another's affairs are meant; a union or a broker may well speak for itself. */
    boolean alwaysForAnother() {
        return byOffice() || this == RELATIVE;
    }

    /** Whether a court or the law gives the right, so that nobody has to state it. */
    boolean byOffice() {
        return this == LAWYER || this == NOTARY || this == GUARDIAN || this == MASTER;
    }
}
