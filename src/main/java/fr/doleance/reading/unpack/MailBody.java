package fr.doleance.reading.unpack;

import java.util.regex.Pattern;

/** Chooses between the two versions of one body that most mails carry. */
final class MailBody {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?is).*\\b(?:html)\\b.*\\b(?:messagerie|lire|afficher|affiche|supporte|prend|view|support|display|reader|client)\\b.*"
                    + "|.*\\b(?:messagerie|lire|afficher|view|support|display|client)\\b.*\\bhtml\\b.*");
    private static final int LONGEST_PLACEHOLDER = 300;
    private static final double RICHER = 1.3;
    private static final int NOTABLY = 40;

    private MailBody() {}

    /** The plain text, unless it is missing, a placeholder, or clearly poorer than the HTML text. */
    static String richer(String plain, String html) {
        long plainWeight = TextLines.weight(plain);
        long htmlWeight = TextLines.weight(html);
        if (htmlWeight == 0) {
            return plain;
        }
        boolean poorer = htmlWeight > plainWeight * RICHER + NOTABLY;
        return plainWeight == 0 || poorer || isPlaceholder(plain, plainWeight) ? html : plain;
    }

    private static boolean isPlaceholder(String plain, long weight) {
        return weight < LONGEST_PLACEHOLDER && PLACEHOLDER.matcher(plain).matches();
    }
}
