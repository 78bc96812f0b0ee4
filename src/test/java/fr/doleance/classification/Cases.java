package fr.doleance.classification;

import fr.doleance.classification.language.LanguageModel;
import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.settings.OrganisationFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Hand-made cases, and the shipped classifier that judges them. */
final class Cases {
    static final SubjectClassifier CLASSIFIER =
            new SubjectClassifier(OrganisationFile.sample(), SubjectModel.shipped(), LanguageModel.shipped());

    private Cases() {}

    static ExtractedCase saying(String text) {
        return with(List.of(), field(FieldNames.TEXT, text));
    }

    static ExtractedCase with(List<ReadDocument> documents, Field... fields) {
        Item item =
                new Item("item-1", "", List.of(), "courrier", Instant.EPOCH, null, ArrivalKind.FIRST, null, 1, false);
        return new ExtractedCase(new OpenedCase("2026-000001", new ReadItem(item, documents)), List.of(fields));
    }

    static Field field(String name, String value) {
        return new Field(name, value, null, 1, FieldStatus.SURE, null, null, null, Origin.TEXT);
    }

    static ReadDocument form(String... ticked) {
        List<FormField> fields = new ArrayList<>();
        for (String label : ticked) {
            fields.add(new FormField("case-" + fields.size(), label, "Oui", true, 1, null));
        }
        return new ReadDocument(
                "formulaire.pdf",
                "application/pdf",
                "00",
                DocumentRole.FORM,
                ReadingKind.FORM,
                List.of(),
                fields,
                null,
                null);
    }

    static ReadDocument mail(MailHeaders headers) {
        return new ReadDocument(
                "corps-du-message.txt",
                "text/plain",
                "00",
                DocumentRole.COMPLAINT,
                ReadingKind.TEXT,
                List.of(),
                List.of(),
                headers,
                null);
    }

    static Classification classify(ExtractedCase extracted) {
        return CLASSIFIER.classify(extracted).classification();
    }

    static Classification classify(String text) {
        return classify(saying(text));
    }
}
