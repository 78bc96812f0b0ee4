package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.pixAddBorder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.bytedeco.tesseract.global.tesseract;

/**
 * Looks again, one by one, into the cells of tables, the frames of fields and the labels left of them, where ink was not read or is doubtful: the rules
 * around a cell make it take whole rows for a picture, most of all on a photographed sheet that was laid flat.
 */
final class CellReading {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** A cell up to this height holds one line. */
    private static final double ONE_LINE_MILLIMETRES = 9;
    /** Lower shapes are dots, accents, specks and what is left of a rule. */
    private static final double LEAST_INK_MILLIMETRES = 1.2;

    private static final double SURE = 0.85;
    /** Below it, words where there is no ink are made of the rules. */
    private static final double NOTHING = 0.6;

    private static final double ALL = 0.97;
    private static final double LEAST_CONFIDENCE = 0.5;
    /** A page that is one large table of doubtful writing must not take many times as long. */
    private static final int MOST_LOOKS = 40;

    /** The dark line at the side of a photographed sheet lies within: share of the width. */
    private static final double SHEET_EDGE = 0.015;

    private static final int INSET = 3;
    private static final int BORDER = 12;
    private static final int PAPER = 200;

    private final PreparedPage page;
    private final BiFunction<Pixels, Integer, List<PixelWord>> tesseractRead;
    private final double dotsPerMillimetre;
    private final List<Frame> ink;
    private int looks;

    /** @param tesseractRead reads a picture with a segmentation mode */
    CellReading(PreparedPage page, BiFunction<Pixels, Integer, List<PixelWord>> tesseractRead) {
        this.page = page;
        this.tesseractRead = tesseractRead;
        this.dotsPerMillimetre = page.dotsPerInch() / MILLIMETRES_PER_INCH;
        try (Pixels binary = page.binary()) {
            this.ink = Shapes.ofInk(binary.pix()).stream()
                    .filter(shape -> shape.height() >= LEAST_INK_MILLIMETRES * dotsPerMillimetre)
                    .toList();
        }
    }

    /** The words of the page, those in cells replaced where a look at the cell alone tells more. */
    List<PixelWord> words(List<PixelWord> words) {
        List<PixelWord> result = words;
        try (Pixels binary = page.binaryWithPaleRules()) {
            List<Frame> cells = TableCells.of(binary, page.dotsPerInch());
            for (Frame cell : cells) {
                result = within(cell.grown(-INSET), result);
                result = within(beside(cell, cells), result);
            }
        }
        return result;
    }

    /** The paper between a cell and the one on its left, or the page's edge: a label, which is lost together with its cell. */
    private Frame beside(Frame cell, List<Frame> cells) {
        int left = cells.stream()
                .filter(other ->
                        other.right() <= cell.left() && other.top() < cell.bottom() && other.bottom() > cell.top())
                .mapToInt(Frame::right)
                .max()
                .orElse((int) (SHEET_EDGE * page.width()));
        return new Frame(left, cell.top(), Math.max(left, cell.left() - 2 * INSET), cell.bottom());
    }

    private List<PixelWord> within(Frame cell, List<PixelWord> words) {
        List<PixelWord> inside = new ArrayList<>();
        List<PixelWord> result = new ArrayList<>();
        words.forEach(word -> (cell.holdsCentreOf(word.frame()) ? inside : result).add(word));
        List<Frame> written = ink.stream()
                .filter(shape -> shape.height() < cell.height() && cell.holdsCentreOf(shape))
                .toList();
        if (written.isEmpty()) {
            inside.stream().filter(word -> word.confidence() >= NOTHING).forEach(result::add);
        } else {
            result.addAll(isReadSurely(written, inside) ? inside : better(cell, inside));
        }
        return result;
    }

    private static boolean isReadSurely(List<Frame> written, List<PixelWord> words) {
        double all = 0;
        double sure = 0;
        for (Frame shape : written) {
            all += shape.width();
            sure += words.stream()
                            .anyMatch(word ->
                                    word.confidence() >= SURE && word.frame().holdsCentreOf(shape))
                    ? shape.width()
                    : 0;
        }
        return sure >= ALL * all;
    }

    private List<PixelWord> better(Frame cell, List<PixelWord> before) {
        if (looks++ >= MOST_LOOKS) {
            return before;
        }
        boolean oneLine = cell.height() < ONE_LINE_MILLIMETRES * dotsPerMillimetre;
        try (Pixels part = page.part(cell.left(), cell.top(), cell.right(), cell.bottom());
                Pixels framed = part.derive(pix -> pixAddBorder(pix, BORDER, PAPER))) {
            int segmentation = oneLine ? tesseract.PSM_SINGLE_LINE : tesseract.PSM_SINGLE_BLOCK;
            List<PixelWord> again = tesseractRead.apply(framed, segmentation).stream()
                    .map(word -> word.moved(cell.left() - BORDER, cell.top() - BORDER))
                    .toList();
            return told(again) > told(before) ? again : before;
        }
    }

    /** How much words tell: their letters, each as sure as its word. */
    private static double told(List<PixelWord> words) {
        return words.stream()
                .filter(word -> word.confidence() >= LEAST_CONFIDENCE)
                .mapToDouble(word -> word.text().length() * word.confidence())
                .sum();
    }
}
