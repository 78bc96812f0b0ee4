package fr.doleance.reading.ocr;

import java.util.OptionalInt;

/**
 * Finds the gutter between two pages that were scanned beside each other: a strip in the middle of a landscape picture that nothing
 * crosses from top to bottom, no word, no ruling line, at most the dark fold. A table laid out over one landscape page has lines there.
 */
final class Gutter {
    private static final double LANDSCAPE = 1.2;
    private static final double BANNER = 1.75;
    /** Where the gutter is looked for, share of the width. */
    private static final double FROM = 0.42;

    private static final double TO = 0.58;
    private static final double LEAST_WIDTH = 0.025;
    /** A column with less ink than this share is empty: specks. */
    private static final double EMPTY = 0.002;
    /** A column with more is the fold. */
    private static final double FOLD = 0.6;
    /** Scanners leave their own marks at the edges. */
    private static final double EDGE = 0.02;
    /** Both pages are written on: share of ink. */
    private static final double WRITTEN = 0.004;

    private Gutter() {}

    /** The column in the middle of the gutter; empty for one page. */
    static OptionalInt of(PreparedPage page) {
        if (!isSpread(page.width(), page.height())) {
            return OptionalInt.empty();
        }
        try (Pixels binary = page.binary()) {
            return of(Ink.of(binary.pix()));
        }
    }

    /** Two upright sheets beside each other are wider than high; a picture that is wider still is a banner. */
    private static boolean isSpread(int width, int height) {
        double proportion = (double) width / height;
        return proportion >= LANDSCAPE && proportion <= BANNER;
    }

    static OptionalInt of(Ink ink) {
        return isSpread(ink.width(), ink.height()) ? emptyStrip(ink) : OptionalInt.empty();
    }

    private static OptionalInt emptyStrip(Ink ink) {
        int top = (int) (EDGE * ink.height());
        int bottom = ink.height() - top;
        int best = -1;
        int widest = 0;
        int run = 0;
        for (int x = (int) (FROM * ink.width()); x < TO * ink.width(); x++) {
            double share = ink.share(x, top, x + 1, bottom);
            run = share < EMPTY || share > FOLD ? run + 1 : 0;
            if (run > widest) {
                widest = run;
                best = x - run / 2;
            }
        }
        boolean written = best > 0
                && ink.share(top, top, best, bottom) > WRITTEN
                && ink.share(best, top, ink.width() - top, bottom) > WRITTEN;
        return written && widest > LEAST_WIDTH * ink.width() ? OptionalInt.of(best) : OptionalInt.empty();
    }
}
