package fr.doleance.reading.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Pages drawn as bars for words: the gutter is told by where there is no ink. */
class GutterTest {
    private static final int LONG_SIDE = 1_400;
    private static final int SHORT_SIDE = 990;

    @Test
    void twoPagesBesideEachOtherArePartedInTheirMiddle() {
        Drawing spread = new Drawing(LONG_SIDE, SHORT_SIDE).words(80, 620).words(780, 1_320);

        assertThat(spread.gutter().orElseThrow()).isBetween(630, 770);
    }

    @Test
    void theDarkFoldBetweenTwoPagesIsTheirGutter() {
        Drawing spread = new Drawing(LONG_SIDE, SHORT_SIDE)
                .words(80, 620)
                .words(780, 1_320)
                .bar(690, 0, 20, SHORT_SIDE);

        assertThat(spread.gutter().orElseThrow()).isBetween(630, 770);
    }

    @Test
    void aLetterInTwoColumnsIsOnePage() {
        Drawing letter = new Drawing(SHORT_SIDE, LONG_SIDE).words(60, 440).words(550, 930);

        assertThat(letter.gutter()).isEmpty();
    }

    @Test
    void aHeadingAcrossBothColumnsMakesThemOnePage() {
        Drawing page = new Drawing(LONG_SIDE, SHORT_SIDE)
                .words(80, 620)
                .words(780, 1_320)
                .bar(300, 40, 800, 24);

        assertThat(page.gutter()).isEmpty();
    }

    @Test
    void aTableRuledOverALandscapePageIsOnePage() {
        Drawing table = new Drawing(LONG_SIDE, SHORT_SIDE).words(80, 620).words(780, 1_320);
        for (int y = 60; y < SHORT_SIDE - 40; y += 90) {
            table.bar(60, y, 1_280, 3);
        }

        assertThat(table.gutter()).isEmpty();
    }

    @Test
    void aPageWithAnEmptyOneBesideItIsNotParted() {
        assertThat(new Drawing(LONG_SIDE, SHORT_SIDE).words(80, 620).gutter()).isEmpty();
    }

    @Test
    void linesOfWritingOverTheWholeWidthAreOnePage() {
        assertThat(new Drawing(LONG_SIDE, SHORT_SIDE).words(80, 1_320).gutter()).isEmpty();
    }

    @Test
    void aBannerIsOnePage() {
        assertThat(new Drawing(1_400, 700).words(80, 620).words(780, 1_320).gutter())
                .isEmpty();
    }

    /** Ink on white paper. */
    private static final class Drawing {
        private final BufferedImage picture;

        Drawing(int width, int height) {
            picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            fill(Color.WHITE, 0, 0, width, height);
        }

        /** Lines of words between two columns; the words of the lines lie over each other as little as in a letter. */
        Drawing words(int left, int right) {
            int line = 0;
            for (int y = 100; y < picture.getHeight() - 100; y += 36, line++) {
                for (int x = left - line % 3 * 17; x < right; x += 70) {
                    int from = Math.max(left, x);
                    bar(from, y, Math.min(right, x + 55) - from, 14);
                }
            }
            return this;
        }

        Drawing bar(int left, int top, int width, int height) {
            fill(Color.BLACK, left, top, width, height);
            return this;
        }

        private void fill(Color color, int left, int top, int width, int height) {
            Graphics2D graphics = picture.createGraphics();
            graphics.setColor(color);
            graphics.fillRect(left, top, width, height);
            graphics.dispose();
        }

        OptionalInt gutter() {
            try (Pixels grey = Pixels.of(picture);
                    Pixels binary = grey.derive(pix -> pixThresholdToBinary(pix, PreparedPage.INK))) {
                return Gutter.of(Ink.of(binary.pix()));
            }
        }
    }
}
