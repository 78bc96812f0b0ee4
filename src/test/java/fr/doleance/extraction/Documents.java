package fr.doleance.extraction;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Box;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Forwarding;
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
import fr.doleance.complaint.Word;
import fr.doleance.settings.OrganisationFile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invented documents as the reading step would hand them on, and their extraction. */
final class Documents {
    static final Instant ARRIVAL = Instant.parse("2026-11-24T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(ARRIVAL, ZoneId.of("Europe/Paris"));
    private static final FieldExtractor EXTRACTOR = new FieldExtractor(OrganisationFile.sample(), CLOCK);
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double COLUMN = 1 / 90.0;
    private static final double ROW = 1 / 60.0;
    private static final double HEIGHT = 0.011;

    private Documents() {}

    /** A text file or Word document: lines without a place. */
    static ReadDocument plain(String text) {
        List<Line> lines = text.lines().map(Line::of).toList();
        return document("courrier.txt", List.of(new Page(1, Origin.TEXT, 0, 0, lines, List.of(), 1, null)), null);
    }

    /** A printed page: each word has its box, as the columns and rows of the text say. */
    static ReadDocument printed(String text) {
        return scanned(text, 1);
    }

    /** A printed page whose words were read by OCR with this confidence. */
    static ReadDocument scanned(String text, double confidence) {
        List<Line> lines = new ArrayList<>();
        List<String> rows = text.lines().toList();
        for (int row = 0; row < rows.size(); row++) {
            List<Word> words = words(rows.get(row), row, confidence);
            if (!words.isEmpty()) {
                lines.add(new Line(words));
            }
        }
        Origin origin = confidence < 1 ? Origin.OCR : Origin.TEXT;
        return document(
                "courrier.pdf", List.of(new Page(1, origin, 595, 842, lines, List.of(), confidence, null)), null);
    }

    private static List<Word> words(String line, int row, double confidence) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            double left = 0.05 + matcher.start() * COLUMN;
            Box box = new Box(left, 0.03 + row * ROW, (matcher.end() - matcher.start()) * COLUMN, HEIGHT);
            words.add(new Word(matcher.group(), box, confidence));
        }
        return words;
    }

    static ReadDocument fillable(FormField... fields) {
        Page page = new Page(1, Origin.TEXT, 595, 842, List.of(), List.of(), 1, null);
        return new ReadDocument(
                "formulaire.pdf",
                "application/pdf",
                "00",
                DocumentRole.FORM,
                ReadingKind.FORM,
                List.of(page),
                Arrays.asList(fields),
                null,
                null);
    }

    static FormField filled(String name, String label, String value) {
        return new FormField(name, label, value, null, 1, new Box(0.3, 0.2, 0.4, 0.02));
    }

    static ReadDocument mail(String name, String address, String subject, String body) {
        return mail(name, address, subject, body, null);
    }

    static ReadDocument mail(String name, String address, String subject, String body, Forwarding forwarding) {
        MailHeaders headers = new MailHeaders(
                "<1@example.net>",
                name,
                address,
                null,
                subject,
                Instant.parse("2026-11-20T22:30:00Z"),
                MailNature.PERSONAL,
                forwarding);
        List<Line> lines = body.lines().map(Line::of).toList();
        return document(
                "corps-du-message.txt",
                List.of(new Page(1, Origin.MAIL_BODY, 0, 0, lines, List.of(), 1, null)),
                headers);
    }

    private static ReadDocument document(String name, List<Page> pages, MailHeaders mail) {
        return new ReadDocument(
                name, "text/plain", "00", DocumentRole.COMPLAINT, ReadingKind.TEXT, pages, List.of(), mail, null);
    }

    static ExtractedCase extract(ReadDocument... documents) {
        Item item = new Item("1", "00", List.of(), "dossier", ARRIVAL, null, ArrivalKind.FIRST, null, 1, false);
        return EXTRACTOR.extract(new OpenedCase("2026-000001", new ReadItem(item, List.of(documents))));
    }

    /** The extracted values by field name. */
    static Map<String, String> read(ReadDocument... documents) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : extract(documents).fields()) {
            values.put(field.name(), field.value());
        }
        return values;
    }
}
