package fr.doleance.reading.handwriting;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what is written by hand on a page that Tesseract has read: the lines whose ink Tesseract is not sure of go to the recogniser,
 * and of what both say the likelier is taken. Holds native memory once a page needed it; one thread at a time.
 */
public final class HandwritingReader implements AutoCloseable {
    private static final int MARGIN = 4;
    private static final int FULL_PAGE = 60;
    private static final double MOST_DOUBTFUL = 0.05;

    private final LineReader lines = new LineReader();

    /**
     * The page's words, the handwritten ones read anew and marked.
     *
     * @param page straightened, without rules
     * @param words Tesseract's, on the same page
     * @param boxes boxes to tick: what is in them is no writing
     */
    public List<Word> read(GreyPage page, double dotsPerInch, List<Word> words, List<Box> boxes) {
        PageInk ink = PageInk.of(page, dotsPerInch, words, boxes);
        List<WritingLine> handwritten = ink.handwrittenLines();
        if (handwritten.isEmpty()) {
            return words;
        }
        List<PageWord> result = new ArrayList<>(ink.otherWords(handwritten));
        for (WritingLine line : handwritten) {
            List<PageWord> written = read(line, page, ink.label(line));
            result.addAll(TwoReaders.fuse(ink.words(line), written));
        }
        return result.stream().map(word -> word.on(page)).toList();
    }

    /**
     * The words of a picture that holds one line and nothing else. What Tesseract is sure of is print and stays.
     *
     * @param printed Tesseract's words, on the same picture
     * @param kind what the line answers
     */
    public List<Word> readLine(GreyPage line, List<Word> printed, AnswerKind kind) {
        List<PageWord> other =
                printed.stream().map(word -> PageWord.of(word, line)).toList();
        if (!other.isEmpty() && other.stream().allMatch(PageInk::isSure)) {
            return printed;
        }
        List<InkShape> shapes = InkShapes.of(line);
        if (shapes.isEmpty()) {
            return List.of();
        }
        LineCutting.Cut cut = new LineCutting(line).cut(shapes, MARGIN);
        List<PageWord> written = lines.read(cut.picture(), kind).stream()
                .map(word -> new PageWord(
                        word.text(),
                        cut.left() + (double) word.left(),
                        0,
                        cut.left() + (double) word.right(),
                        line.height(),
                        word.clarity(),
                        true))
                .toList();
        return TwoReaders.fuse(other, written).stream()
                .map(word -> word.on(line))
                .toList();
    }

    /** Whether there is a recogniser for this machine. */
    public static boolean isServed() {
        return RecogniserNatives.areServed();
    }

    /**
     * Whether Tesseract read a whole page of text without doubt, so that there is nothing to look for. A page of few words may be a
     * form whose answers Tesseract did not see.
     */
    public static boolean isPlainlyPrinted(List<Word> words) {
        double letters = words.stream().mapToInt(word -> word.text().length()).sum();
        double doubtful = words.stream()
                .filter(word -> word.confidence() < PageInk.SURE)
                .mapToInt(word -> word.text().length())
                .sum();
        return words.size() >= FULL_PAGE && doubtful < MOST_DOUBTFUL * letters;
    }

    /** Words as high as the line; an answer reaches up to its label, so that both are one line of the form. */
    private List<PageWord> read(WritingLine line, GreyPage page, List<PageWord> label) {
        LineCutting.Cut cut = new LineCutting(page).cut(line.shapes(), MARGIN);
        double top = line.coreMiddle() - line.coreHeight();
        double bottom = line.coreMiddle() + line.coreHeight();
        double labelTop = label.stream().mapToDouble(PageWord::top).min().orElse(top);
        return lines.read(cut.picture(), AnswerKind.ofLabel(label)).stream()
                .map(word -> new PageWord(
                        word.text(),
                        cut.left() + word.left(),
                        Math.min(top, labelTop),
                        cut.left() + word.right(),
                        bottom,
                        word.clarity(),
                        true))
                .toList();
    }

    @Override
    public void close() {
        lines.close();
    }
}
