package fr.doleance.reading.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TickBoxFinderTest {
    private static final int FORMS = 6;

    /** The measure of the whole: boxes read right of all boxes, whatever their shape, layout and mark. */
    @ParameterizedTest
    @EnumSource
    void readsTheBoxesOfDrawnForms(Wear wear) {
        BoxScore score = new BoxScore();
        for (long seed = 0; seed < FORMS; seed++) {
            score.add(seed, wear);
        }

        assertThat(score.right).as("right of %d, %s", score.boxes, score.errors).isGreaterThanOrEqualTo((int)
                (0.95 * score.boxes));
        assertThat(score.falseBoxes).as("%s", score.errors).isZero();
    }
}
