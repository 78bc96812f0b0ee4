package fr.doleance.review;

import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.LetterDecision;
import fr.doleance.routing.CorrectionSheet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why nothing was done.
 *
 * @param code for logs; kebab-case
 * @param sentence plain French for the clerk, with what to do next; holds nothing that a claimant wrote
 */
public record Refusal(String code, String sentence) {
    static final Refusal UNKNOWN_CASE = new Refusal(
            "unknown-case",
            "Le registre ne connaît aucun dossier de cette référence. Retirez ce dossier de la corbeille de sortie.");
    static final Refusal LETTER_REWRITTEN = new Refusal(
            "letter-rewritten",
            "La lettre a été réécrite à la suite de votre décision : elle n’est donc pas approuvée. Relisez-la, puis déplacez le "
                    + "dossier dans « a-envoyer ».");
    static final Refusal LETTER_OUTDATED = new Refusal(
            "letter-outdated",
            "La lettre a attendu : une échéance est passée depuis qu’elle a été écrite. Elle a été réécrite à la date du jour et n’est "
                    + "donc pas approuvée. Relisez-la, puis déplacez de nouveau le dossier dans « a-envoyer ».");
    static final Refusal LETTER_ALTERED = new Refusal(
            "letter-altered",
            "La lettre PDF de ce dossier n’est pas celle que Doléance a écrite : elle a été modifiée ou remplacée. Elle n’est pas "
                    + "approuvée. Sortez le dossier de « a-envoyer » et supprimez cette lettre : Doléance remettra la sienne. Pour en "
                    + "changer le contenu, remplissez « correction.csv ».");
    static final Refusal LETTER_MISSING = new Refusal(
            "letter-missing",
            "La lettre PDF n’est plus dans le dossier : elle n’est pas approuvée. Sortez le dossier de « a-envoyer » : Doléance l’y "
                    + "remettra.");
    static final Refusal NO_LETTER =
            new Refusal("no-letter", "Ce dossier n’a aucune lettre à approuver. Sortez-le de « a-envoyer ».");
    static final Refusal CLOSED = new Refusal(
            "closed", "Le dossier est clos : sa lettre ne peut plus être approuvée. Sortez-le de « a-envoyer ».");
    static final Refusal ALREADY_CLOSED = new Refusal(
            "already-closed",
            "Le dossier est déjà clos, et « cloture.csv » dit autre chose que la clôture enregistrée. Supprimez « cloture.csv ».");
    static final Refusal LETTER_LEAVING = new Refusal(
            "letter-leaving",
            "La lettre est déjà partie ou en cours d’envoi : l’approbation ne peut plus être retirée.");
    static final Refusal UNREADABLE_CORRECTIONS = new Refusal(
            "unreadable-corrections",
            "« correction.csv » ne peut pas être lu. Gardez ses lignes et sa première colonne telles quelles, écrivez dans la "
                    + "colonne « à corriger » et enregistrez-le au format CSV avec des points-virgules. Pour repartir d’une feuille "
                    + "vierge, supprimez-le.");
    static final Refusal UNREADABLE_CLOSING = new Refusal(
            "unreadable-closing",
            "« cloture.csv » ne peut pas être lu. Il faut deux lignes : « date;issue;par », puis par exemple "
                    + "« 2026-12-01;favorable;A. Durand ». L’issue est favorable, partielle, défavorable ou sans objet.");
    static final Refusal CLOSED_IN_FUTURE =
            new Refusal("closing-date", "La date de « cloture.csv » est dans le futur. Corrigez-la.");
    static final Refusal CLOSED_BEFORE_SENT =
            new Refusal("closing-date", "La date de « cloture.csv » précède l’envoi de la réclamation. Corrigez-la.");

    static Refusal twice(List<String> places) {
        return new Refusal(
                "twice",
                "Ce dossier existe en plusieurs exemplaires : " + String.join(", ", places)
                        + ". N’en gardez qu’un, à l’endroit voulu.");
    }

    static Refusal unknownDepartment(List<String> departments) {
        return new Refusal(
                "unknown-department",
                "Ce dossier se trouve hors des services connus. Déplacez-le dans l’un d’eux : "
                        + String.join(", ", departments) + ".");
    }

    static Refusal blocked(List<String> missing) {
        String lines = missing.stream()
                .map(name -> "« " + CorrectionSheet.label(field(name)).orElse(name) + " »")
                .collect(Collectors.joining(", "));
        return new Refusal(
                "letter-blocked",
                "La lettre ne peut pas être approuvée tant que ceci n’est pas réglé : " + lines
                        + ". Remplissez « correction.csv », puis relisez la nouvelle lettre.");
    }

    private static String field(String blockedBy) {
        return blockedBy.equals(LetterDecision.REASON) ? FieldNames.LETTER_DECISION : blockedBy;
    }

    static Refusal wrongValues(List<String> sentences) {
        return new Refusal("wrong-values", "« correction.csv » n’est pas appliqué. " + String.join(" ", sentences));
    }

    static Refusal together(List<Refusal> refusals) {
        return refusals.size() == 1
                ? refusals.get(0)
                : new Refusal(
                        refusals.stream().map(Refusal::code).collect(Collectors.joining("+")),
                        refusals.stream().map(Refusal::sentence).collect(Collectors.joining("\n\n")));
    }
}
