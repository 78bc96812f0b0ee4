package fr.doleance.reading.form;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Word;
import fr.doleance.form.Area;
import fr.doleance.form.FormLayout;
import fr.doleance.form.Zone;
import fr.doleance.reading.form.TickReader.Tick;
import fr.doleance.reading.form.ZoneReader.Written;
import fr.doleance.reading.layout.Lines;
import fr.doleance.reading.ocr.PageReading;
import fr.doleance.reading.ocr.ZoneOcr;
import java.util.ArrayList;
import java.util.List;

/** Reads a sheet of our form zone by zone. Fields left empty are there, without a value. */
public final class FormSheetReader {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double LABEL_HEIGHT = 3.2;

    /** Measured: on 6 typed pages 0 to 0.11 of the answers needed the recogniser, on 52 of 60 in ten handwriting fonts 0.33 and more. */
    private static final double HANDWRITTEN = 0.15;

    private final FormSheet sheet;
    private final ZoneReader zones;
    private final List<FormField> fields = new ArrayList<>();
    private final List<Word> labels = new ArrayList<>();
    private final List<Word> written = new ArrayList<>();

    private FormSheetReader(FormSheet sheet, ZoneOcr ocr) {
        this.sheet = sheet;
        this.zones = new ZoneReader(ocr);
    }

    /**
     * What stands on a sheet.
     *
     * @param page labels and answers as words, each in its place
     * @param fields all on page 1
     */
    public record Result(PageReading page, List<FormField> fields) {
        public Result {
            fields = List.copyOf(fields);
        }
    }

    public static Result read(FormSheet sheet, ZoneOcr ocr) {
        FormSheetReader reader = new FormSheetReader(sheet, ocr);
        sheet.layout().page(sheet.code().page()).forEach(reader::read);
        return reader.result();
    }

    private Result result() {
        if (isHandwritten()) {
            fields.replaceAll(FormSheetReader::byHand);
            written.replaceAll(FormSheetReader::byHand);
        }
        List<Word> words = new ArrayList<>(labels);
        words.addAll(written);
        double confidence =
                written.stream().mapToDouble(Word::confidence).average().orElse(1);
        PageReading page = new PageReading(
                Lines.of(words),
                List.of(),
                FormLayout.WIDTH * POINTS_PER_MILLIMETRE,
                FormLayout.HEIGHT * POINTS_PER_MILLIMETRE,
                confidence);
        return new Result(page, fields);
    }

    /** Print has a doubtful answer here and there; who writes by hand writes all by hand. */
    private boolean isHandwritten() {
        List<FormField> answers = fields.stream()
                .filter(field -> field.ticked() == null && !field.value().isEmpty())
                .toList();
        long byHand = answers.stream()
                .filter(field -> field.origin() == Origin.HANDWRITING)
                .count();
        return byHand > HANDWRITTEN * answers.size();
    }

    /** What Tesseract alone thinks it reads in handwriting is never sure. */
    private static FormField byHand(FormField field) {
        return field.ticked() != null
                        || field.origin() == Origin.HANDWRITING
                        || field.value().isEmpty()
                ? field
                : field.read(Math.min(field.confidence(), ZoneReader.MOST_BY_ONE_READER), Origin.HANDWRITING);
    }

    private static Word byHand(Word word) {
        return word.handwritten()
                ? word
                : new Word(word.text(), word.box(), Math.min(word.confidence(), ZoneReader.MOST_BY_ONE_READER), true);
    }

    private void read(Zone zone) {
        switch (zone.kind()) {
            case TICK -> tick(zone);
            case LINE, BLOCK, COMB -> write(zone);
            default -> label(zone, zone.label());
        }
    }

    private void tick(Zone zone) {
        if (zone.isSubject()) {
            List<String> subjects = sheet.code().subjects();
            if (zone.subjectIndex() < subjects.size()) {
                String subject = subjects.get(zone.subjectIndex());
                tickOf(zone.forSubject(subject, subject));
            }
        } else {
            tickOf(zone);
        }
    }

    private void tickOf(Zone zone) {
        Tick tick = TickReader.read(zone, sheet);
        fields.add(field(zone, tick.ticked() ? zone.value() : "", tick.ticked(), tick.confidence(), Origin.OCR));
        if (tick.ticked()) {
            labels.add(new Word("☒ " + zone.label(), sheet.registration().box(zone.area()), tick.confidence()));
        }
    }

    private void write(Zone zone) {
        label(zone, zone.label());
        ZonePicture picture = ZonePicture.of(zone, sheet);
        Written found = zones.read(zone, picture);
        Origin origin = found.handwritten() ? Origin.HANDWRITING : Origin.OCR;
        fields.add(field(zone, found.value(), null, found.confidence(), origin));
        for (Word word : found.words()) {
            word(picture.onSheet(word.box()), word.text(), word.confidence(), word.handwritten());
        }
        if (found.words().isEmpty() && !found.value().isEmpty()) {
            word(zone.area(), found.value(), found.confidence(), found.handwritten());
        }
    }

    private FormField field(Zone zone, String value, Boolean ticked, double confidence, Origin origin) {
        return new FormField(
                FormField.OWN_PREFIX + zone.key(),
                zone.tooltip(),
                value,
                ticked,
                1,
                sheet.registration().box(zone.area()),
                confidence,
                origin);
    }

    private void word(Area area, String text, double confidence, boolean handwritten) {
        written.add(new Word(text, sheet.registration().box(area), confidence, handwritten));
    }

    /** Fields have their label above them, titles are their own place. */
    private void label(Zone zone, String text) {
        if (text.isEmpty()) {
            return;
        }
        Area area = zone.area();
        Area place = zone.isField()
                ? new Area(area.left(), area.top() - 1 - LABEL_HEIGHT, area.width(), LABEL_HEIGHT)
                : area;
        labels.add(new Word(text, sheet.registration().box(place), 1));
    }
}
