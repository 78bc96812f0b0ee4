package fr.doleance.reading.unpack;

import java.util.regex.Pattern;

/** Tells a body that only hands over something else from one that is itself a complaint. */
final class CoverNote {
    private static final int ALMOST_NOTHING = 60;
    private static final int SHORT = 400;
    private static final Pattern HANDS_OVER = Pattern.compile(
            "(?iu)ci[- ]?joint|ci[- ]?inclus|pi[èe]ces? jointes?|\\bPJ\\b"
                    + "|en annexe|fichiers? joints?|courrier joint|document joint|attached|enclosed|voir (?:ci-dessous|message|mail)"
                    + "|[àa] traiter|pour (?:suite|attribution|traitement|info)|je (?:te|vous) (?:transf[èe]re|fais suivre|transmets)|ci-dessous");

    private CoverNote() {}

    /** Almost empty, or short and handing over: « veuillez trouver ci-joint ». */
    static boolean isOnly(String text) {
        long weight = TextLines.weight(text);
        return weight < ALMOST_NOTHING
                || weight < SHORT && HANDS_OVER.matcher(text).find();
    }
}
