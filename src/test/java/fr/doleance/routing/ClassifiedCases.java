package fr.doleance.routing;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.MailNature;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.StoredFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Invented classified cases: start from {@link #about} and change what the test is about. */
record ClassifiedCases(
        String subject,
        ClaimantKind kind,
        Set<Flag> flags,
        Set<Flag> offered,
        List<Field> fields,
        String text,
        ReadingProblem problem,
        MailNature mail,
        int attempts) {
    private static final String HASH = "b".repeat(64);

    static ClassifiedCases about(String subject) {
        List<Field> fields = List.of(
                field(FieldNames.LAST_NAME, "Martin", FieldStatus.SURE),
                field(FieldNames.POSTAL_CODE, "69003", FieldStatus.SURE),
                field(FieldNames.CITY, "Lyon", FieldStatus.SURE));
        return new ClassifiedCases(
                subject, ClaimantKind.INDIVIDUAL, Set.of(), Set.of(), fields, "Je conteste.", null, null, 1);
    }

    static Field field(String name, String value, FieldStatus status) {
        return new Field(name, value, null, 0.9, status, 0, 1, null, Origin.TEXT);
    }

    ClassifiedCases by(ClaimantKind newKind) {
        return new ClassifiedCases(subject, newKind, flags, offered, fields, text, problem, mail, attempts);
    }

    ClassifiedCases flagged(Flag... newFlags) {
        return new ClassifiedCases(subject, kind, Set.of(newFlags), offered, fields, text, problem, mail, attempts);
    }

    /** With a signal that the language model alone has seen. */
    ClassifiedCases offered(Flag flag) {
        return new ClassifiedCases(subject, kind, Set.of(flag), Set.of(flag), fields, text, problem, mail, attempts);
    }

    ClassifiedCases with(String name, String value, FieldStatus status) {
        List<Field> more = new ArrayList<>(fields);
        more.add(field(name, value, status));
        return new ClassifiedCases(subject, kind, flags, offered, more, text, problem, mail, attempts);
    }

    ClassifiedCases read(String name, String value, double confidence) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value, null, confidence, FieldStatus.OFFERED, 0, 1, null, Origin.OCR));
        return new ClassifiedCases(subject, kind, flags, offered, more, text, problem, mail, attempts);
    }

    ClassifiedCases withoutFields() {
        return new ClassifiedCases(subject, kind, flags, offered, List.of(), text, problem, mail, attempts);
    }

    ClassifiedCases unreadable(ReadingProblem newProblem) {
        return new ClassifiedCases(subject, kind, flags, offered, fields, "", newProblem, mail, attempts);
    }

    ClassifiedCases mailed(MailNature nature) {
        return new ClassifiedCases(subject, kind, flags, offered, fields, text, problem, nature, attempts);
    }

    ClassifiedCases attempted(int times) {
        return new ClassifiedCases(subject, kind, flags, offered, fields, text, problem, mail, times);
    }

    /** The case with a second document of this text beside the first. */
    ClassifiedCase enclosing(String letter) {
        ReadDocument enclosed =
                new ClassifiedCases(subject, kind, flags, offered, fields, letter, null, null, attempts).document();
        return classified(List.of(document(), enclosed));
    }

    ClassifiedCase classified() {
        return classified(List.of(document()));
    }

    private ClassifiedCase classified(List<ReadDocument> documents) {
        Item item = new Item(
                "item",
                HASH,
                List.of(new StoredFile("lettre.txt", "text/plain", HASH, 10)),
                "folder",
                Instant.parse("2026-11-23T09:00:00Z"),
                null,
                ArrivalKind.FIRST,
                "2026-000001",
                attempts,
                false);
        ExtractedCase extracted =
                new ExtractedCase(new OpenedCase("2026-000001", new ReadItem(item, documents)), fields);
        return new ClassifiedCase(
                extracted,
                new Classification(
                        0.9, subject, 0.9, List.of(subject), null, kind, flags, offered, List.of(), List.of(), "test"));
    }

    private ReadDocument document() {
        List<Page> pages = text.isEmpty()
                ? List.of()
                : List.of(new Page(1, Origin.TEXT, 0, 0, List.of(Line.of(text)), List.of(), 1, null));
        MailHeaders headers =
                mail == null ? null : new MailHeaders("<m@example.org>", null, null, null, null, null, mail, null);
        return new ReadDocument(
                "lettre.txt",
                "text/plain",
                HASH,
                DocumentRole.COMPLAINT,
                ReadingKind.TEXT,
                pages,
                List.of(),
                headers,
                problem);
    }
}
