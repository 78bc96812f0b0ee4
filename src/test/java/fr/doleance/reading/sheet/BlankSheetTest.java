package fr.doleance.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class BlankSheetTest {
    @Test
    void aSheetWithoutInkIsBlank() {
        assertThat(BlankSheet.is(paper())).isTrue();
    }

    @Test
    void writingThatShinesThroughIsBlank() {
        assertThat(BlankSheet.is(written(new Color(215, 215, 215), 20))).isTrue();
    }

    @Test
    void aScannersMarksAtTheEdgeAreBlank() {
        BufferedImage sheet = paper();
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 20, sheet.getHeight());
        graphics.dispose();

        assertThat(BlankSheet.is(sheet)).isTrue();
    }

    @Test
    void oneLineOfWritingIsNotBlank() {
        assertThat(BlankSheet.is(written(new Color(40, 40, 40), 1))).isFalse();
    }

    private static BufferedImage paper() {
        return DrawnSheet.blank(DrawnSheet.WIDTH, DrawnSheet.HEIGHT, 235);
    }

    private static BufferedImage written(Color ink, int lines) {
        BufferedImage sheet = paper();
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(ink);
        for (int line = 0; line < lines; line++) {
            for (int x = 200; x < 500; x += 25) {
                graphics.fillRect(x, 300 + 40 * line, 4, 18);
            }
        }
        graphics.dispose();
        return sheet;
    }
}
