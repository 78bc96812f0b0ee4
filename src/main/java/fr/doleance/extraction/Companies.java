package fr.doleance.extraction;

import java.util.regex.Pattern;

/** The words by which a line names a company, an association or a public body rather than a person. */
final class Companies {
    private static final Pattern ACRONYM = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(?:S\\.?A\\.?R\\.?L\\.?|S\\.?A\\.?S\\.?U?\\.?|E\\.?U\\.?R\\.?L\\.?|S\\.?A\\.?|SCI|SNC|SCOP|SCEA|GAEC|EARL|SELARL|SELAS|SCP|GIE|CSE|CCAS|UDAF)(?![\\p{L}\\p{N}'’-])"
                    + "|^(?:Sarl|Sas|Sasu|Eurl|Sci|Snc|Scop|Gaec|Earl)\\b");
    private static final Pattern LEGAL_WORD = Pattern.compile(
            "^(?:l'|la |le )?(?:association|mairie|commune de|commune d'|ville de|societe|syndicat(?! des coproprietaires)|ufc\\b|fnath|cfdt|cgt|cftc|unsa|comite social|federation|fondation|cooperative)\\b");
    private static final Pattern TRADE_WORD = Pattern.compile(
            "(?<![\\w'-])(ste|ets|etablissements?|entreprise|asso|college|lycee|ecole|auto-ecole|ehpad|office|pompes funebres|transports?|garage|boulangerie|"
                    + "patisserie|pharmacie|cabinet|clinique|hotel|restaurant|groupe|etude|ateliers?|studio|agence|union|club|holding|laboratoire|"
                    + "imprimerie|menuiserie|chocolaterie|distillerie|traiteur|cie|& fils|et fils|& filles|et filles|freres|services|conseil|"
                    + "consulting|logistique|informatique|batiment|constructions?|technologies|industries?|creche|micro-creche|conseil departemental|"
                    + "communaute de communes|centre communal|foyer|mission locale|maroquinerie|librairie|brasserie|salon|institut|proprete|architecture|"
                    + "plomberie|electricite|toitures|carrosserie|coiffure|optique|formation|immobilier|distribution|solutions|mandataires|cahiers|editions)(?![\\w'-])");

    private Companies() {}

    /** Whether a line holds a word that speaks for a company. */
    static boolean looksLike(String text) {
        return hasLegalForm(text) || TRADE_WORD.matcher(Folding.fold(text)).find();
    }

    /** Whether a line holds a legal form: proof enough even below a person's name. */
    static boolean hasLegalForm(String text) {
        return ACRONYM.matcher(text).find()
                || LEGAL_WORD.matcher(Folding.fold(text)).find();
    }
}
