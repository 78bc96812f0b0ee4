package fr.doleance.deadlines;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Forwarding;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.MailNature;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.RoutedCase;
import fr.doleance.complaint.RoutingDecision;
import fr.doleance.complaint.StoredFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Invented routed cases for tests. */
final class RoutedCases {
    static final String HASH = "0".repeat(64);

    private final String channel;
    private final Instant receivedAt;
    private MailHeaders mail;
    private final List<Field> fields = new ArrayList<>();

    private RoutedCases(String channel, String receivedAt) {
        this.channel = channel;
        this.receivedAt = Instant.parse(receivedAt);
    }

    static RoutedCases received(String channel, String receivedAt) {
        return new RoutedCases(channel, receivedAt);
    }

    RoutedCases asMail(String sentAt) {
        return asForwardedMail(sentAt, null);
    }

    RoutedCases asForwardedMail(String sentAt, String originallySentAt) {
        Forwarding forwarding = originallySentAt == null
                ? null
                : new Forwarding(
                        "Ana Exemple", "ana@example.org", "Objet", Instant.parse(originallySentAt), "x@y.example");
        Instant sent = sentAt == null ? null : Instant.parse(sentAt);
        mail = new MailHeaders(
                "<1@example.org>", "Ana", "ana@example.org", null, "Objet", sent, MailNature.PERSONAL, forwarding);
        return this;
    }

    RoutedCases dated(String date) {
        return field(FieldNames.COMPLAINT_DATE, date, 0.9, FieldStatus.SURE);
    }

    RoutedCases field(String name, String value, double confidence, FieldStatus status) {
        fields.add(new Field(name, value, null, confidence, status, 0, 1, null, Origin.OCR));
        return this;
    }

    RoutedCase build() {
        Item item = new Item(
                "item-1",
                HASH,
                List.of(new StoredFile("lettre.pdf", "application/pdf", HASH, 10)),
                channel,
                receivedAt,
                null,
                ArrivalKind.FIRST,
                "2026-000001",
                1,
                false);
        ReadDocument document = new ReadDocument(
                "lettre.pdf",
                "application/pdf",
                HASH,
                DocumentRole.COMPLAINT,
                ReadingKind.OCR,
                List.of(),
                List.of(),
                mail,
                null);
        ExtractedCase extracted =
                new ExtractedCase(new OpenedCase("2026-000001", new ReadItem(item, List.of(document))), fields);
        Classification classification = new Classification(
                0.9,
                "frais-de-sante",
                0.9,
                List.of("frais-de-sante"),
                null,
                ClaimantKind.INDIVIDUAL,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                "test");
        return new RoutedCase(
                new ClassifiedCase(extracted, classification), new RoutingDecision("frais-de-sante", null, List.of()));
    }
}
