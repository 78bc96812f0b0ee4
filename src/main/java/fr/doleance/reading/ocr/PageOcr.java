package fr.doleance.reading.ocr;

import fr.doleance.complaint.Line;
import fr.doleance.complaint.Mark;
import fr.doleance.complaint.Word;
import fr.doleance.reading.handwriting.GreyPage;
import fr.doleance.reading.handwriting.HandwritingReader;
import fr.doleance.reading.layout.DrawnBox;
import fr.doleance.reading.layout.EdgeSpecks;
import fr.doleance.reading.layout.Lines;
import fr.doleance.reading.layout.Marks;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Reads a page's picture with Tesseract. Holds native memory; one thread at a time. */
public final class PageOcr implements AutoCloseable {
    private final TextRecognizer recognizer;
    private final OrientationDetector orientation;
    private final HandwritingReader handwriting = new HandwritingReader();

    /** @param languageData the folder that {@link LanguageData} filled */
    public PageOcr(Path languageData) {
        recognizer = new TextRecognizer(languageData);
        orientation = new OrientationDetector(languageData);
    }

    /**
     * Reads a page that may lie in any of the four directions, or two pages beside each other.
     *
     * @param grey picture of 8 grey bits
     * @param dotsPerInch its resolution
     * @param pictures takes what the pages look like, upright
     * @return one page, or the left one and the right one
     */
    public List<PageReading> read(BufferedImage grey, double dotsPerInch, PagePictures pictures) {
        try (PreparedPage page = PreparedPage.of(grey, dotsPerInch, orientation)) {
            OptionalInt gutter = Gutter.of(page);
            if (gutter.isEmpty()) {
                return List.of(read(page, pictures));
            }
            try (PreparedPage left = page.column(0, gutter.getAsInt());
                    PreparedPage right = page.column(gutter.getAsInt(), page.width())) {
                return List.of(read(left, pictures), read(right, pictures));
            }
        }
    }

    private PageReading read(PreparedPage page, PagePictures pictures) {
        pictures.keep(page);
        page.straighten();
        List<Word> printed = recognizer.words(page);
        List<DrawnBox> boxes = TickBoxFinder.find(page, printed);
        List<Word> words = withHandwriting(printed, boxes, page);
        List<Line> lines = EdgeSpecks.without(Lines.of(DrawnBox.among(words, boxes)));
        return new PageReading(
                lines.stream().map(line -> upright(line, page)).toList(),
                Marks.of(lines).stream().map(mark -> upright(mark, page)).toList(),
                page.widthPoints(),
                page.heightPoints(),
                words.stream().mapToDouble(Word::confidence).average().orElse(0));
    }

    private List<Word> withHandwriting(List<Word> words, List<DrawnBox> boxes, PreparedPage page) {
        if (!HandwritingReader.isServed() || HandwritingReader.isPlainlyPrinted(words)) {
            return words;
        }
        GreyPage withoutRules = page.withoutRules();
        return handwriting.read(
                withoutRules,
                page.dotsPerInch(),
                words,
                boxes.stream().map(DrawnBox::box).toList());
    }

    private static Line upright(Line line, PreparedPage page) {
        return new Line(line.words().stream()
                .map(word -> new Word(
                        word.text(), page.straightening().upright(word.box()), word.confidence(), word.handwritten()))
                .toList());
    }

    private static Mark upright(Mark mark, PreparedPage page) {
        return new Mark(mark.ticked(), mark.label(), page.straightening().upright(mark.box()), mark.confidence());
    }

    /** The same readers for parts of a page whose place and meaning are known. */
    public ZoneOcr zones() {
        return new ZoneOcr(recognizer, handwriting);
    }

    @Override
    public void close() {
        recognizer.close();
        orientation.close();
        handwriting.close();
    }
}
