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
            AnswerKind kind = AnswerKind.ofLabel(ink.label(line));
            result.addAll(TwoReaders.fuse(ink.words(line), read(line, page, kind)));
        }
        return result.stream().map(word -> word.on(page)).toList();
    }

    private List<PageWord> read(WritingLine line, GreyPage page, AnswerKind kind) {
        LineCutting.Cut cut = new LineCutting(page).cut(line.shapes(), MARGIN);
        return lines.read(cut.picture(), kind).stream()
                .map(word -> new PageWord(
                        word.text(),
                        cut.left() + word.left(),
                        line.coreMiddle() - line.coreHeight(),
                        cut.left() + word.right(),
                        line.coreMiddle() + line.coreHeight(),
                        word.clarity(),
                        true))
                .toList();
    }

    @Override
    public void close() {
        lines.close();
    }
}
