package fr.doleance.reading.unpack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of a header line in a forwarded mail, French and English. */
enum HeaderLabel {
    FROM("de|from|expéditeur|expediteur|envoyé par|émetteur"),
    SENT("envoyé|envoye|envoyé le|date|sent|date d['’]envoi|reçu le"),
    TO("à|a|to|pour|destinataires?"),
    SUBJECT("objet|sujet|subject"),
    MESSAGE_OF("message du"),
    OTHER(
            "cc|cci|bcc|copie|copie à|copie cachée|répondre à|reply-to|réponse à|importance|priorité|priority|pièces? jointes?|attachments?|organisation");

    private final Pattern line;

    HeaderLabel(String words) {
        // asterisks: bold type that was turned into plain text
        String end = words.equals("message du")
                ? "[\\s\\u00A0]+(?=\\d)"
                : "[\\s\\u00A0\\u202F]*\\*?[\\s\\u00A0\\u202F]*:\\*?";
        line = Pattern.compile(
                "^[\\s\\u00A0*]*(?:" + words + ")" + end + "[\\s\\u00A0\\u202F]*(.*)$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    record Line(HeaderLabel label, String value) {}

    static Optional<Line> of(String text) {
        for (HeaderLabel label : values()) {
            Matcher matcher = label.line.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new Line(label, matcher.group(1).strip()));
            }
        }
        return Optional.empty();
    }
}
