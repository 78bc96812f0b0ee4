package fr.doleance.routing;

import fr.doleance.complaint.Flag;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How a clerk calls the signals that may be offered to be confirmed, in a fixed order. */
final class SignalNames {
    private static final Map<Flag, String> NAMES = names();

    private SignalNames() {}

    static Map<Flag, String> all() {
        return NAMES;
    }

    private static Map<Flag, String> names() {
        Map<Flag, String> names = new EnumMap<>(Flag.class);
        names.put(Flag.REPRESENTED, "une personne écrit pour le réclamant");
        names.put(Flag.VULNERABLE, "personne fragile");
        names.put(Flag.REPEATED, "réclamation déjà adressée");
        names.put(Flag.MEDIATOR_THREAT, "saisine du médiateur annoncée");
        names.put(Flag.LAWYER, "un avocat intervient");
        names.put(Flag.JOINT, "plusieurs réclamants");
        names.put(Flag.MINOR, "un mineur est concerné");
        names.put(Flag.FOREIGN_LANGUAGE, "langue étrangère");
        names.put(Flag.ANONYMOUS, "lettre anonyme");
        names.put(Flag.ABUSIVE, "propos injurieux ou menaçants");
        names.put(Flag.DECEASED_MEMBER, "décès de l’assuré");
        names.put(Flag.OTHER_INSURER, "autre organisme");
        names.put(Flag.AUTHORITY, "une autorité intervient");
        names.put(Flag.DATA_BREACH, "atteinte aux données personnelles");
        names.put(Flag.LITIGATION, "procédure en cours");
        names.put(Flag.WITHDRAWN, "retrait de la réclamation");
        names.put(Flag.SEVERAL_SUBJECTS, "plusieurs sujets");
        names.put(Flag.CONTRADICTING_BOX, "case cochée contredite par le texte");
        names.put(Flag.MEDICAL, "pièce de santé");
        names.put(Flag.DUPLICATE, "doublon");
        names.put(Flag.REMINDER, "relance");
        names.put(Flag.ILLEGIBLE, "document illisible");
        names.put(Flag.LATE, "hors délai");
        return Collections.unmodifiableMap(names);
    }
}
