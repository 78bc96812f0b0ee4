package fr.doleance.reading.handwriting;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page's lines of ink beside the words that Tesseract read in them: what it is not sure of may be handwriting. */
final class PageInk {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** Print that Tesseract reads is above this, but for a word or two. */
    static final double SURE = 0.88;

    /** A word that forms print is believed sooner. */
    private static final double SURE_OF_LABEL = 0.35;

    /** Beside handwriting, what Tesseract says with less is a rule, a stain or a loop. */
    private static final double NOTHING = 0.3;

    private static final double DOUBTFUL_SHARE = 0.25;
    /** One doubtful digit spoils a number. */
    private static final double DOUBTFUL_SHARE_OF_CODE = 0.05;

    private static final double LEAST_MILLIMETRES = 3;
    /** Measured: printed pages up to 0.22, pages filled in by hand from 0.56, but for those that Tesseract reads anyway. */
    private static final double LEAST_SHARE_OF_PROSE = 0.3;
    /** What remains of a rule after the rules were erased: flat and long. */
    private static final double FLAT = 8;

    private static final double FLAT_MILLIMETRES = 0.7;
    private static final double FARTHEST_LABEL_MILLIMETRES = 60;
    private static final double WIDEST_SPACE_MILLIMETRES = 5;

    /** In heights of the writing's core. */
    private static final double LABEL_REACH = 0.8;

    /** Tesseract doubts addresses, which no dictionary holds; but one that it read wrongly seldom keeps this shape. */
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+-]{2,}@[\\w-]{2,}(?:\\.[\\w-]{2,})+");

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
                new DottedRules(dotsPerMillimetre)
                        .without(shapes).stream()
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
        double x = shape.extent().centreX() / page.width();
        double y = shape.extent().centreY() / page.height();
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }

    /** Whether what Tesseract read is print for sure. */
    static boolean isSure(PageWord word) {
        return word.confidence() >= SURE
                || word.confidence() >= SURE_OF_LABEL
                        && (PrintedLabels.contains(word.text())
                                || MAIL_ADDRESS.matcher(word.text()).matches());
    }

    private List<PageWord> labels() {
        return sure.stream().filter(word -> PrintedLabels.contains(word.text())).toList();
    }

    private boolean isRule(InkShape shape) {
        int height = shape.extent().height();
        return shape.extent().width() > FLAT * height && height < FLAT_MILLIMETRES * dotsPerMillimetre;
    }

    private static Optional<PageWord> owner(List<PageWord> words, InkShape shape) {
        return words.stream()
                .filter(word ->
                        word.holds(shape.extent().centreX(), shape.extent().centreY()))
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
        Extent extent = line.extent();
        if (extent.left() > word.right()
                || extent.right() < word.left()
                || extent.top() > word.bottom()
                || extent.bottom() < word.top()) {
            return 0;
        }
        return line.shapes().stream()
                .filter(shape ->
                        word.holds(shape.extent().centreX(), shape.extent().centreY()))
                .mapToInt(InkShape::pixels)
                .sum();
    }

    /**
     * The lines to be read anew: all that Tesseract is not sure of, or only those that answer a label where they are few, for then
     * they are print that came out badly more often than handwriting.
     */
    List<WritingLine> handwrittenLines() {
        List<WritingLine> doubtful = lines.stream().filter(this::isHandwritten).toList();
        return share(doubtful) >= LEAST_SHARE_OF_PROSE
                ? doubtful
                : doubtful.stream()
                        .filter(line -> AnswerKind.ofLabel(label(line)) != AnswerKind.PROSE)
                        .toList();
    }

    /** The share of these lines in the width of all lines, 0 to 1. */
    private double share(List<WritingLine> some) {
        double width = some.stream().mapToDouble(line -> line.extent().width()).sum();
        return width
                / Math.max(
                        1,
                        lines.stream()
                                .mapToDouble(line -> line.extent().width())
                                .sum());
    }

    private boolean isHandwritten(WritingLine line) {
        boolean isCode = AnswerKind.ofLabel(label(line)) != AnswerKind.PROSE;
        double doubtful = 0;
        double all = 0;
        for (InkShape shape : line.shapes()) {
            all += shape.extent().width();
            doubtful += owner(sure, shape).isPresent() ? 0 : shape.extent().width();
        }
        return doubtful > (isCode ? DOUBTFUL_SHARE_OF_CODE : DOUBTFUL_SHARE) * all
                && doubtful > LEAST_MILLIMETRES * dotsPerMillimetre;
    }

    /** The words in a line's ink. */
    List<PageWord> words(WritingLine line) {
        return words.stream().filter(word -> lineOfWord.get(word) == line).toList();
    }

    /** The words that stand in none of these lines. */
    List<PageWord> otherWords(List<WritingLine> taken) {
        return words.stream()
                .filter(word -> !taken.contains(lineOfWord.get(word)) && word.confidence() >= NOTHING)
                .toList();
    }

    /** The print before a line, at its height, from left to right: what it answers. */
    List<PageWord> label(WritingLine line) {
        List<PageWord> before = sure.stream()
                .filter(word -> word.centreX() < line.extent().left() && isBeside(line, word))
                .toList();
        Optional<PageWord> nearest =
                before.stream().min(Comparator.comparingDouble(word -> Math.abs(word.centreY() - line.coreMiddle())));
        List<PageWord> label = new ArrayList<>();
        double left = line.extent().left();
        for (PageWord word : before.stream()
                .filter(word -> word.holds(word.centreX(), nearest.orElseThrow().centreY()))
                .sorted(Comparator.comparingDouble(PageWord::right).reversed())
                .toList()) {
            double widest = label.isEmpty() ? FARTHEST_LABEL_MILLIMETRES : WIDEST_SPACE_MILLIMETRES;
            if (left - word.right() < widest * dotsPerMillimetre) {
                label.add(0, word);
                left = word.left();
            }
        }
        return label;
    }

    /** Forms print labels at the top of a cell; the pen keeps to its middle or its foot. */
    private static boolean isBeside(WritingLine line, PageWord word) {
        double reach = LABEL_REACH * line.coreHeight();
        return word.bottom() > line.coreMiddle() - line.coreHeight() / 2 - reach
                && word.top() < line.coreMiddle() + line.coreHeight() / 2;
    }
}
