package fr.doleance.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Line;
import fr.doleance.complaint.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeSpecksTest {
    @Test
    void takesAwayWhatABrokenFrameLeftBeforeTheLabel() {
        assertThat(without(new Word("!", null, 0.72), new Word("Adresse", null, 0.96)))
                .isEqualTo("Adresse");
    }

    @Test
    void keepsASignThatWasReadSurely() {
        assertThat(without(new Word(":", null, 0.92), new Word("conjoint", null, 0.96)))
                .isEqualTo(": conjoint");
    }

    @Test
    void keepsADoubtfulWordAndASignAlone() {
        assertThat(without(new Word("à", null, 0.3), new Word("Tours", null, 0.9)))
                .isEqualTo("à Tours");
        assertThat(without(new Word("!", null, 0.3))).isEqualTo("!");
    }

    private static String without(Word... words) {
        return EdgeSpecks.without(List.of(new Line(List.of(words)))).get(0).text();
    }
}
