package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.boxaDestroy;
import static org.bytedeco.leptonica.global.leptonica.boxaGetBoxGeometry;
import static org.bytedeco.leptonica.global.leptonica.boxaGetCount;
import static org.bytedeco.leptonica.global.leptonica.pixConnComp;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.PIXA;

/** The outlines of the connected black shapes of a picture of one bit a pixel. */
final class Shapes {
    private static final int FOUR_NEIGHBOURS = 4;
    private static final int EIGHT_NEIGHBOURS = 8;

    private Shapes() {}

    /** Shapes of ink: pixels that touch at a corner belong together. */
    static List<Frame> ofInk(PIX binary) {
        return outlines(binary, EIGHT_NEIGHBOURS);
    }

    /** Shapes of paper on a picture where the paper is black: it does not pass between two pixels of ink that touch at a corner. */
    static List<Frame> ofPaper(PIX inverted) {
        return outlines(inverted, FOUR_NEIGHBOURS);
    }

    private static List<Frame> outlines(PIX binary, int neighbours) {
        BOXA components = pixConnComp(binary, (PIXA) null, neighbours);
        List<Frame> outlines = new ArrayList<>();
        try {
            for (int i = 0; i < boxaGetCount(components); i++) {
                outlines.add(outline(components, i));
            }
        } finally {
            boxaDestroy(components);
        }
        return outlines;
    }

    private static Frame outline(BOXA components, int index) {
        int[] x = new int[1];
        int[] y = new int[1];
        int[] width = new int[1];
        int[] height = new int[1];
        boxaGetBoxGeometry(components, index, x, y, width, height);
        return new Frame(x[0], y[0], x[0] + width[0], y[0] + height[0]);
    }
}
