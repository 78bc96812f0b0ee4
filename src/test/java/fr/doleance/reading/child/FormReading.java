package fr.doleance.reading.child;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.extraction.FieldExtractor;
import fr.doleance.settings.OrganisationFile;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file read and its fields extracted, in this JVM. */
final class FormReading {
    private static final Instant ARRIVAL = Instant.parse("2026-11-24T09:00:00Z");
    private static final FieldExtractor EXTRACTOR =
            new FieldExtractor(OrganisationFile.sample(), Clock.fixed(ARRIVAL, ZoneOffset.UTC));

    private final ReadDocument document;

    private FormReading(ReadDocument document) {
        this.document = document;
    }

    static FormReading of(byte[] content, PageDesk desk) throws IOException {
        desk.open(content);
        List<Page> pages = new ArrayList<>();
        List<FormField> fields = new ArrayList<>(desk.document().formFields());
        for (int number = 1; number <= desk.document().pageCount(); number++) {
            ReadPages read = desk.readPages(content, number);
            int before = pages.size();
            read.formFields().forEach(field -> fields.add(field.withPage(before + field.page())));
            read.pages().forEach(page -> pages.add(page.withNumber(pages.size() + 1)));
        }
        OpenedDocument opened = desk.document();
        return new FormReading(new ReadDocument(
                opened.fileName(),
                opened.mediaType(),
                opened.sha256(),
                opened.role(),
                ReadingKind.FORM,
                pages,
                fields,
                null,
                null));
    }

    ReadDocument document() {
        return document;
    }

    /** The fields of our form, by key. */
    Map<String, FormField> formFields() {
        Map<String, FormField> fields = new LinkedHashMap<>();
        document.formFields().forEach(field -> field.ownKey().ifPresent(key -> fields.put(key, field)));
        return fields;
    }

    Map<String, Field> fields() {
        Item item = new Item("1", "00", List.of(), "dossier", ARRIVAL, null, ArrivalKind.FIRST, null, 1, false);
        ExtractedCase extracted =
                EXTRACTOR.extract(new OpenedCase("2026-000001", new ReadItem(item, List.of(document))));
        Map<String, Field> fields = new LinkedHashMap<>();
        extracted.fields().forEach(field -> fields.put(field.name(), field));
        return fields;
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields().forEach((name, field) -> values.put(name, field.value()));
        return values;
    }
}
