package fr.doleance.classification;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.ReadDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a claimant says: object line and mail subject, then text, further letters and request. No address blocks.
 *
 * @param object empty where there is none
 */
public record ComplaintText(String object, String body) {
    private static final Pattern REPLY_PREFIX = Pattern.compile(
            "^(?:\\s*(?:re|tr|fwd?|rép|ref)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LETTER_START = Pattern.compile(
            "^\\s*(?:objet\\b|madame|monsieur|messieurs|mesdames|bonjour|bonsoir|maître)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FREE_TEXT = Set.of(FieldNames.TEXT, FieldNames.REQUEST, FieldNames.PREVIOUS_STEPS);
    /** A letter's head with both address blocks is not longer than this. */
    private static final int LONGEST_HEAD_LINES = 25;

    static ComplaintText of(ExtractedCase extracted) {
        List<String> object = new ArrayList<>();
        extracted.value(FieldNames.OBJECT).ifPresent(object::add);
        subjectLine(extracted).ifPresent(subject -> addNew(subject, object));
        List<String> body = new ArrayList<>();
        Optional<Field> text = extracted.field(FieldNames.TEXT);
        text.map(Field::value).ifPresent(body::add);
        List<ReadDocument> documents = extracted.opened().readItem().documents();
        Integer main = text.map(field -> mainDocument(field, documents)).orElse(null);
        for (int index = 0; index < documents.size(); index++) {
            if (isComplaint(documents.get(index)) && !Integer.valueOf(index).equals(main)) {
                addNew(ownWords(documents.get(index)), body);
            }
        }
        extracted.value(FieldNames.REQUEST).ifPresent(request -> addNew(request, body));
        extracted.value(FieldNames.PREVIOUS_STEPS).ifPresent(steps -> addNew(steps, body));
        return new ComplaintText(String.join("\n", object), String.join("\n", body));
    }

    /** Everything, the object line first. */
    String whole() {
        return object + "\n" + body;
    }

    List<String> words() {
        return words(object, body);
    }

    /** The words that the model judges. The object line counts twice: it is short and says what the letter is about. */
    public static List<String> words(String object, String body) {
        List<String> words = new ArrayList<>(FrenchWords.of(object));
        words.addAll(FrenchWords.of(object));
        words.addAll(FrenchWords.of(body));
        return words;
    }

    private static Optional<String> subjectLine(ExtractedCase extracted) {
        return extracted.opened().readItem().documents().stream()
                .map(ReadDocument::mail)
                .filter(mail -> mail != null)
                .map(ComplaintText::subjectLine)
                .filter(subject -> subject != null)
                .map(subject -> REPLY_PREFIX.matcher(subject).replaceFirst(""))
                .findFirst();
    }

    private static String subjectLine(MailHeaders mail) {
        return mail.forwarding() != null && mail.forwarding().subject() != null
                ? mail.forwarding().subject()
                : mail.subject();
    }

    /** The document that the text field was taken from: where it says so, otherwise the first that complains. */
    private static Integer mainDocument(Field text, List<ReadDocument> documents) {
        if (text.document() != null) {
            return text.document();
        }
        for (int index = 0; index < documents.size(); index++) {
            if (isComplaint(documents.get(index))) {
                return index;
            }
        }
        return null;
    }

    static boolean isComplaint(ReadDocument document) {
        return document.role() == DocumentRole.COMPLAINT || document.role() == DocumentRole.FORM;
    }

    private static void addNew(String part, List<String> parts) {
        String folded = part.strip().toLowerCase(Locale.FRENCH);
        if (parts.stream().noneMatch(other -> other.toLowerCase(Locale.FRENCH).contains(folded))) {
            parts.add(part);
        }
    }

    /** Most of our own form is our own print: of it only the free text counts. */
    private static String ownWords(ReadDocument document) {
        return document.isOwnForm()
                ? document.formFields().stream()
                        .filter(field ->
                                field.ownKey().filter(FREE_TEXT::contains).isPresent())
                        .map(FormField::value)
                        .collect(Collectors.joining("\n"))
                : withoutHead(document.text());
    }

    /** A letter without what stands above its object line or salutation. */
    private static String withoutHead(String text) {
        List<String> lines = text.lines().toList();
        for (int index = 0; index < Math.min(lines.size(), LONGEST_HEAD_LINES); index++) {
            if (LETTER_START.matcher(lines.get(index)).find()) {
                return String.join("\n", lines.subList(index, lines.size()));
            }
        }
        return text;
    }
}
