package fr.doleance.reading.handwriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DottedRulesTest {
    private static final double DOTS_PER_MILLIMETRE = 12;

    @Test
    void dotsInARowAreARuleAndWritingStays() {
        GreyPage page = GreyPage.blank(600, 100);
        for (int dot = 0; dot < 30; dot++) {
            fill(page, 20 * dot, 80, 3, 3);
        }
        fill(page, 100, 20, 20, 40);

        List<InkShape> left = new DottedRules(DOTS_PER_MILLIMETRE).without(InkShapes.of(page));

        assertThat(left)
                .singleElement()
                .satisfies(shape -> assertThat(shape.extent().height()).isEqualTo(40));
    }

    @Test
    void aFewDotsOverLettersStay() {
        GreyPage page = GreyPage.blank(600, 100);
        for (int dot = 0; dot < 4; dot++) {
            fill(page, 100 * dot, 20, 4, 4);
        }

        assertThat(new DottedRules(DOTS_PER_MILLIMETRE).without(InkShapes.of(page)))
                .hasSize(4);
    }

    private static void fill(GreyPage page, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                page.set(x, y, 0);
            }
        }
    }
}
