package fr.doleance.reading.handwriting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a handwritten line answers, as far as the printed label before it tells: which letters may stand in it. */
public enum AnswerKind {
    /** Anything: sentences, names, streets. */
    PROSE("", ""),
    EMAIL("e-?mail|courriel|\\bmail|\\bmel\\b", "abcdefghijklmnopqrstuvwxyz0123456789@._-"),
    POSTCODE("(code postal|\\bcp)\\W*$", "0123456789"),
    PHONE("\\btel|\\bmobile|portable|\\bfax", "0123456789 .+-"),
    NUMBER("secu|assure social|siret|siren|\\bnir\\b|\\biban\\b", "0123456789AB"),
    DATE("\\bdate\\b|\\ble\\W*$", "0123456789 /.-abcdefghijlmnoprstuvyéèûôABDFJMNOS"),
    MEMBER("adherent|affilie|societaire", "0123456789"),
    CODE("contrat|\\bpolice|dossier|n°\\W*$|reference", "0123456789 -ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    /** Of our own form, where no label has to be recognised: numbers of contracts and cases in all their spellings. */
    FREE_CODE("(?!)", "0123456789 -/.ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    /** Of persons and towns: many follow no language. */
    NAME(
            "\\bnom\\b|prenom|localite|commune|\\bville",
            " -'0123456789abcdefghijklmnopqrstuvwxyzàâæçèéêëîïôöùûüœABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÇÈÉÊËÎÏÔÖÙÛÜŒ");

    /** Measured: with all of it French words are read where names stand, with none of it letters are lost. */
    private static final double TRUST_IN_NAMES = 0.5;

    private static final float NEVER = (float) Math.log(1e-12);

    private final Pattern label;
    private final String letters;

    AnswerKind(String label, String letters) {
        this.label = Pattern.compile(label);
        this.letters = letters;
    }

    /** What a label asks for; {@link #PROSE} where it says nothing special or is empty. */
    static AnswerKind ofLabel(List<PageWord> words) {
        String label = words.stream().map(PageWord::text).collect(Collectors.joining(" "));
        String folded = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (AnswerKind kind : values()) {
            if (kind != PROSE && kind.label.matcher(folded).find()) {
                return kind;
            }
        }
        return PROSE;
    }

    /** The letters that may stand there; empty for any. */
    public String letters() {
        return letters;
    }

    /** How much is given on French: 0 where numbers and codes follow none, 1 for sentences. */
    double language() {
        return this == PROSE ? 1 : this == NAME ? TRUST_IN_NAMES : 0;
    }

    /** The guesses without the letters that cannot stand there: the other letters and the blank share what those had. */
    float[][] restrict(float[][] guesses, Alphabet alphabet) {
        if (letters.isEmpty()) {
            return guesses;
        }
        boolean[] allowed = alphabet.allowed(letter -> letters.indexOf(letter) >= 0);
        float[][] restricted = new float[guesses.length][];
        for (int column = 0; column < guesses.length; column++) {
            restricted[column] = restrict(guesses[column], allowed);
        }
        return restricted;
    }

    private static float[] restrict(float[] column, boolean[] allowed) {
        double sum = 0;
        for (int symbol = 0; symbol < column.length; symbol++) {
            sum += allowed[symbol] ? Math.exp(column[symbol]) : 0;
        }
        float share = (float) Math.log(Math.max(sum, Float.MIN_NORMAL));
        float[] restricted = new float[column.length];
        for (int symbol = 0; symbol < column.length; symbol++) {
            restricted[symbol] = allowed[symbol] ? column[symbol] - share : NEVER;
        }
        return restricted;
    }
}
