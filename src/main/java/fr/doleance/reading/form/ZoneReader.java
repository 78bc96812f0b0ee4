package fr.doleance.reading.form;

import fr.doleance.complaint.Line;
import fr.doleance.complaint.Word;
import fr.doleance.form.Content;
import fr.doleance.form.Zone;
import fr.doleance.reading.handwriting.AnswerKind;
import fr.doleance.reading.layout.Lines;
import fr.doleance.reading.ocr.ZoneOcr;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what was written into a zone. */
final class ZoneReader {
    /** What both readers make so little of is a scribble. */
    private static final double LEAST_CONFIDENCE = 0.2;
    /** Other characters than cells filled: one is wrong at least. */
    private static final double MISCOUNTED = 0.5;

    /** More than this only two readers that agree have. */
    static final double MOST_BY_ONE_READER = 0.88;
    /** One wrong character makes a number wrong, and no word tells it: of 120 numbers that one reader read alone, 42 were. */
    private static final double ONE_READER = 0.65;

    private final ZoneOcr ocr;

    ZoneReader(ZoneOcr ocr) {
        this.ocr = ocr;
    }

    /**
     * What was read.
     *
     * @param value lines are set apart by line ends; empty where nothing was written, or nothing that can be read
     * @param words with their places as fractions of the zone's picture
     */
    record Written(String value, double confidence, boolean handwritten, List<Word> words) {
        static final Written NOTHING = new Written("", 1, false, List.of());
    }

    Written read(Zone zone, ZonePicture picture) {
        if (picture.isEmpty()) {
            return Written.NOTHING;
        }
        Written written = switch (zone.kind()) {
            case COMB -> comb(zone, picture);
            case BLOCK -> written(Lines.of(ocr.block(picture.image())));
            default -> written(List.of(new Line(ocr.line(picture.image(), kind(zone.content())))));
        };
        return written.value().isBlank() || written.confidence() < LEAST_CONFIDENCE ? Written.NOTHING : written;
    }

    private static Written written(List<Line> lines) {
        List<Word> words = lines.stream().flatMap(line -> line.words().stream()).toList();
        return new Written(
                lines.stream().map(Line::text).collect(Collectors.joining("\n")),
                confidence(words),
                words.stream().anyMatch(Word::handwritten),
                words);
    }

    private static double confidence(List<Word> words) {
        return Math.min(
                1, words.stream().mapToDouble(Word::confidence).average().orElse(0));
    }

    /** The words of the line that the cells were closed up to tell nothing of places: the zone itself is the place. */
    private Written comb(Zone zone, ZonePicture picture) {
        List<Boolean> cells = picture.cells();
        List<Word> words = ocr.line(picture.closedUp(cells), kind(zone.content()));
        String read =
                words.stream().map(Word::text).collect(Collectors.joining()).replace(" ", "");
        long filled = cells.stream().filter(cell -> cell).count();
        boolean counted = read.length() == filled;
        boolean handwritten = words.stream().anyMatch(Word::handwritten);
        double confidence = confidence(words)
                * (counted ? 1 : MISCOUNTED)
                * (handwritten && confidence(words) <= MOST_BY_ONE_READER ? ONE_READER : 1);
        String value = counted ? spaced(read, cells) : read;
        return new Written(value, confidence, handwritten, List.of());
    }

    /** The characters with the cells between them that were left empty. */
    private static String spaced(String read, List<Boolean> cells) {
        StringBuilder value = new StringBuilder();
        int next = 0;
        for (boolean filled : cells) {
            value.append(filled ? read.charAt(next++) : ' ');
        }
        return value.toString().strip();
    }

    private static AnswerKind kind(Content content) {
        return switch (content) {
            case WORDS -> AnswerKind.PROSE;
            case NAME -> AnswerKind.NAME;
            case EMAIL -> AnswerKind.EMAIL;
            case DIGITS, DATE -> AnswerKind.POSTCODE;
            case PHONE -> AnswerKind.PHONE;
            case CODE -> AnswerKind.FREE_CODE;
        };
    }
}
