package fr.doleance.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.Word;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegibilityTest {
    @Test
    void aPageOfDoubtfulWordsIsIllegibleAndKeepsThem() {
        Page page = page(Origin.OCR, 60, 0.46);

        Page judged = judged(page, DocumentRole.COMPLAINT);

        assertThat(judged.problem()).isEqualTo(ReadingProblem.ILLEGIBLE);
        assertThat(judged.text()).isEqualTo(page.text());
    }

    @Test
    void aPageThatIsReadHalfWayStays() {
        Page page = page(Origin.OCR, 60, 0.5);

        assertThat(judged(page, DocumentRole.COMPLAINT)).isSameAs(page);
    }

    @Test
    void aStampOnASheetIsNotJudged() {
        assertThat(judged(page(Origin.OCR, 7, 0.2), DocumentRole.COMPLAINT).problem())
                .isNull();
        assertThat(judged(page(Origin.OCR, 8, 0.2), DocumentRole.COMPLAINT).problem())
                .isEqualTo(ReadingProblem.ILLEGIBLE);
    }

    @Test
    void aPhotographOfThingsAmongTheEnclosuresIsNotJudged() {
        assertThat(judged(page(Origin.OCR, 39, 0.2), DocumentRole.ATTACHMENT).problem())
                .isNull();
        assertThat(judged(page(Origin.OCR, 40, 0.2), DocumentRole.ATTACHMENT).problem())
                .isEqualTo(ReadingProblem.ILLEGIBLE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OCR")
    void onlyOcrIsDoubted(Origin origin) {
        assertThat(judged(page(origin, 60, 0.1), DocumentRole.COMPLAINT).problem())
                .isNull();
    }

    @Test
    void eachPageIsJudgedByItself() {
        List<Page> judged = Legibility.judged(
                List.of(page(Origin.OCR, 60, 0.9), page(Origin.OCR, 60, 0.3)), DocumentRole.COMPLAINT);

        assertThat(judged).extracting(Page::problem).containsExactly(null, ReadingProblem.ILLEGIBLE);
    }

    @Test
    void aBlankPageStaysBlank() {
        Page blank = new Page(1, Origin.OCR, 595, 842, List.of(), List.of(), 0, ReadingProblem.BLANK);

        assertThat(judged(blank, DocumentRole.COMPLAINT).problem()).isEqualTo(ReadingProblem.BLANK);
    }

    private static Page judged(Page page, DocumentRole role) {
        return Legibility.judged(List.of(page), role).get(0);
    }

    private static Page page(Origin origin, int words, double confidence) {
        Line line = new Line(Collections.nCopies(words, new Word("mot", new Box(0.1, 0.1, 0.1, 0.02), confidence)));
        return new Page(1, origin, 595, 842, List.of(line), List.of(), confidence, null);
    }
}
