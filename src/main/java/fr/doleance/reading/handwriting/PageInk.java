package fr.doleance.reading.handwriting;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page's lines of ink beside the words that Tesseract read in them: what it is not sure of may be handwriting. */
final class PageInk {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** Print that Tesseract reads is above this, but for a word or two. */
    private static final double SURE = 0.88;

    private static final double DOUBTFUL_SHARE = 0.25;
    private static final double LEAST_MILLIMETRES = 3;
    /** What remains of a rule after the rules were erased: flat and long. */
    private static final double FLAT = 8;

    private static final double FLAT_MILLIMETRES = 0.7;

    private final double dotsPerMillimetre;
    private final List<PageWord> words;
    private final List<PageWord> sure;
    private final List<WritingLine> lines;
    private final Map<PageWord, WritingLine> lineOfWord = new HashMap<>();

    private PageInk(double dotsPerMillimetre, List<PageWord> words, List<InkShape> shapes) {
        this.dotsPerMillimetre = dotsPerMillimetre;
        this.words = words;
        this.sure = words.stream().filter(PageInk::isSure).toList();
        this.lines = WritingLines.of(
                shapes.stream()
                        .filter(shape -> !isRule(shape))
                        .filter(shape -> owner(labels(), shape).isEmpty())
                        .toList(),
                dotsPerMillimetre);
        placeWords();
    }

    static PageInk of(GreyPage page, double dotsPerInch, List<Word> words, List<Box> boxes) {
        List<InkShape> shapes = InkShapes.of(page).stream()
                .filter(shape -> boxes.stream().noneMatch(box -> isIn(box, shape, page)))
                .toList();
        List<PageWord> placed =
                words.stream().map(word -> PageWord.of(word, page)).toList();
        return new PageInk(dotsPerInch / MILLIMETRES_PER_INCH, placed, shapes);
    }

    private static boolean isIn(Box box, InkShape shape, GreyPage page) {
        double x = shape.centreX() / page.width();
        double y = shape.centreY() / page.height();
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }

    private static boolean isSure(PageWord word) {
        return word.confidence() >= SURE;
    }

    private List<PageWord> labels() {
        return sure.stream().filter(word -> PrintedLabels.contains(word.text())).toList();
    }

    private boolean isRule(InkShape shape) {
        return shape.width() > FLAT * shape.height() && shape.height() < FLAT_MILLIMETRES * dotsPerMillimetre;
    }

    private static Optional<PageWord> owner(List<PageWord> words, InkShape shape) {
        return words.stream()
                .filter(word -> word.holds(shape.centreX(), shape.centreY()))
                .min(Comparator.comparingDouble(PageWord::area));
    }

    /** A word is of the line that has most ink in its box. */
    private void placeWords() {
        for (PageWord word : words) {
            lines.stream()
                    .filter(line -> ink(line, word) > 0)
                    .max(Comparator.comparingInt(line -> ink(line, word)))
                    .ifPresent(line -> lineOfWord.put(word, line));
        }
        labels().forEach(lineOfWord::remove);
    }

    private static int ink(WritingLine line, PageWord word) {
        if (line.left() > word.right()
                || line.right() < word.left()
                || line.top() > word.bottom()
                || line.bottom() < word.top()) {
            return 0;
        }
        return line.shapes().stream()
                .filter(shape -> word.holds(shape.centreX(), shape.centreY()))
                .mapToInt(InkShape::pixels)
                .sum();
    }

    List<WritingLine> handwrittenLines() {
        return lines.stream().filter(this::isHandwritten).toList();
    }

    private boolean isHandwritten(WritingLine line) {
        double doubtful = 0;
        double all = 0;
        for (InkShape shape : line.shapes()) {
            all += shape.width();
            doubtful += owner(sure, shape).isPresent() ? 0 : shape.width();
        }
        return doubtful > DOUBTFUL_SHARE * all && doubtful > LEAST_MILLIMETRES * dotsPerMillimetre;
    }

    /** The words in a line's ink. */
    List<PageWord> words(WritingLine line) {
        return words.stream().filter(word -> lineOfWord.get(word) == line).toList();
    }

    /** The words that stand in none of these lines. */
    List<PageWord> otherWords(List<WritingLine> taken) {
        return words.stream()
                .filter(word -> !taken.contains(lineOfWord.get(word)))
                .toList();
    }

    /** The print before a line, at its height. */
    String label(WritingLine line) {
        double middle = line.coreMiddle();
        return sure.stream()
                .filter(word -> word.centreX() < line.left())
                .filter(word -> word.top() < middle && word.bottom() > middle - line.coreHeight())
                .sorted(Comparator.comparingDouble(PageWord::left))
                .map(PageWord::text)
                .collect(Collectors.joining(" "));
    }
}
