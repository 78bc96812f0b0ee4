package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.pixCloseBrick;
import static org.bytedeco.leptonica.global.leptonica.pixDilateBrick;
import static org.bytedeco.leptonica.global.leptonica.pixInvert;
import static org.bytedeco.leptonica.global.leptonica.pixOpenBrick;
import static org.bytedeco.leptonica.global.leptonica.pixOr;

import java.util.List;
import org.bytedeco.leptonica.PIX;

/** Finds the cells of a page's tables and the frames of its fields to fill in: paper with a rule on all four sides. */
final class TableCells {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** The gaps of a rule that a camera or a fax machine broke. */
    private static final double GAP_MILLIMETRES = 0.8;
    /** Longer than the strokes of letters. */
    private static final double LEVEL_RULE_MILLIMETRES = 8;

    private static final double UPRIGHT_RULE_MILLIMETRES = 4.5;
    private static final double LEAST_HEIGHT_MILLIMETRES = 4;
    private static final double MOST_HEIGHT_MILLIMETRES = 30;
    /** Narrower ones hold a letter or a digit each. */
    private static final double LEAST_WIDTH_MILLIMETRES = 12;

    private static final int EDGE = 3;
    /** Share of each side where a rule must lie: a sheet that lay bent has bent rules. */
    private static final double RULED = 0.9;

    private final double dotsPerMillimetre;

    private TableCells(double dotsPerInch) {
        this.dotsPerMillimetre = dotsPerInch / MILLIMETRES_PER_INCH;
    }

    /** The insides of the cells, without their rules. */
    static List<Frame> of(Pixels binary, double dotsPerInch) {
        return new TableCells(dotsPerInch).find(binary);
    }

    private List<Frame> find(Pixels binary) {
        try (Pixels level = binary.derive(this::levelRules);
                Pixels upright = binary.derive(this::uprightRules);
                Pixels both = level.derive(pix -> pixOr(null, pix, upright.pix()));
                Pixels rules = both.derive(pix -> pixDilateBrick(null, pix, EDGE, EDGE));
                Pixels paper = rules.derive(pix -> pixInvert(null, pix))) {
            Ink ruled = Ink.of(rules.pix());
            return Shapes.ofPaper(paper.pix()).stream()
                    .filter(this::hasSizeOfCell)
                    .filter(cell -> isRuledAround(cell, ruled))
                    .toList();
        }
    }

    private PIX levelRules(PIX pix) {
        int gap = pixels(GAP_MILLIMETRES);
        int length = pixels(LEVEL_RULE_MILLIMETRES);
        try (Pixels closed = Pixels.owning(pixCloseBrick(null, pix, gap, 1))) {
            return pixOpenBrick(null, closed.pix(), length, 1);
        }
    }

    private PIX uprightRules(PIX pix) {
        int gap = pixels(GAP_MILLIMETRES);
        int length = pixels(UPRIGHT_RULE_MILLIMETRES);
        try (Pixels closed = Pixels.owning(pixCloseBrick(null, pix, 1, gap))) {
            return pixOpenBrick(null, closed.pix(), 1, length);
        }
    }

    private int pixels(double millimetres) {
        return Math.max(1, (int) Math.round(millimetres * dotsPerMillimetre));
    }

    private boolean hasSizeOfCell(Frame cell) {
        return cell.height() >= pixels(LEAST_HEIGHT_MILLIMETRES)
                && cell.height() <= pixels(MOST_HEIGHT_MILLIMETRES)
                && cell.width() >= pixels(LEAST_WIDTH_MILLIMETRES);
    }

    private static boolean isRuledAround(Frame cell, Ink rules) {
        Frame around = cell.grown(EDGE);
        boolean onPage = around.left() >= 0
                && around.top() >= 0
                && around.right() <= rules.width()
                && around.bottom() <= rules.height();
        int inner = 2 * EDGE;
        return onPage
                && rules.inkedColumns(cell.left(), around.top(), cell.right(), cell.top() + inner) >= RULED
                && rules.inkedColumns(cell.left(), cell.bottom() - inner, cell.right(), around.bottom()) >= RULED
                && rules.inkedRows(around.left(), cell.top(), cell.left() + inner, cell.bottom()) >= RULED
                && rules.inkedRows(cell.right() - inner, cell.top(), around.right(), cell.bottom()) >= RULED;
    }
}
