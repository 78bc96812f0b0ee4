package fr.doleance.extraction;

import java.util.regex.Pattern;

/** The words by which a line names a company, an association or a public body rather than a person. */
final class Companies {
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?<![\\w'-])(sarl|s\\.a\\.r\\.l\\.?|sas|s\\.a\\.s\\.?|sasu|eurl|e\\.u\\.r\\.l\\.?|sa|s\\.a\\.|sci|snc|scop|scea|gaec|earl|"
                    + "selarl|selas|scp|gie|ste|societe|ets|etablissements?|entreprise|association|asso|mairie|commune de|ville de|syndicat|"
                    + "comite|cse|college|lycee|ecole|auto-ecole|ehpad|office|pompes funebres|transports|garage|boulangerie|patisserie|"
                    + "pharmacie|cabinet|clinique|hotel|restaurant|groupe|fondation|federation|cooperative|etude|atelier|ateliers|studio|agence|"
                    + "union|club|holding|laboratoire|imprimerie|menuiserie|chocolaterie|distillerie|traiteur|cie|& fils|et fils|& filles|freres|"
                    + "services|conseil|consulting|logistique|informatique|batiment|construction|technologies|industries?|creche|micro-creche|"
                    + "conseil departemental|communaute de communes|centre communal|ccas|foyer|mission locale|maroquinerie|librairie)(?![\\w'-])");
    private static final Pattern STRONG_FORM = Pattern.compile(
            "(?<![\\w'.-])(sarl|s\\.a\\.r\\.l\\.?|sas|s\\.a\\.s\\.?|sasu|eurl|sa|s\\.a\\.|sci|snc|scop|scea|gaec|earl|selarl|selas|scp|"
                    + "association|mairie|commune de|societe|cse|syndicat)(?![\\w'-])");

    private Companies() {}

    /** Whether a folded line holds a word that speaks for a company. */
    static boolean looksLike(String folded) {
        return LEGAL_FORM.matcher(folded).find();
    }

    /** Whether a folded line holds a legal form: proof enough even below a person's name. */
    static boolean hasLegalForm(String folded) {
        return STRONG_FORM.matcher(folded).find();
    }
}
