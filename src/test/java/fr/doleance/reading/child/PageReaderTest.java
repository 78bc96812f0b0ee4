package fr.doleance.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.doleance.complaint.Mark;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.reading.SampleFiles;
import fr.doleance.reading.ocr.LanguageData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that need no OCR: text layers, and what is refused before a pixel is drawn. */
class PageReaderTest {
    private static final String NUMBER = "Mon numéro est le 48213977.";

    @TempDir
    private static Path languageData;

    @TempDir
    private Path folder;

    private PageDesk desk;

    @BeforeAll
    static void unpackLanguageData() throws IOException {
        LanguageData.unpackInto(languageData);
    }

    @BeforeEach
    void openDesk() {
        desk = new PageDesk(folder, languageData);
    }

    @Test
    void readsATextLayerWithPlaces() throws IOException {
        Page page = desk.readOnly(SampleFiles.pdf(SampleFiles.LETTER));

        assertThat(page.origin()).isEqualTo(Origin.TEXT);
        assertThat(page.text().lines()).containsExactlyElementsOf(SampleFiles.LETTER);
        assertThat(page.lines().get(0).words()).hasSize(3);
        // the first line stands at 72 points from the left and 92 from the top
        assertThat(page.lines().get(0).box().x()).isBetween(0.12, 0.125);
        assertThat(page.lines().get(0).box().bottom()).isBetween(0.105, 0.115);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void turnsATextPageAsItsViewerDoes(int degrees) throws IOException {
        Page page = desk.readOnly(SampleFiles.pdf(document -> {
            PDPage added = SampleFiles.addText(document, SampleFiles.LETTER);
            // written sideways by a printer driver, turned back by /Rotate
            added.setMediaBox(PDRectangle.A4);
            added.setRotation(degrees);
        }));

        // the text reads upright in the page's own frame, so that frame is the upright one
        assertThat(page.widthPoints()).isEqualTo(PDRectangle.A4.getWidth(), Offset.offset(0.1));
        assertThat(page.text()).contains(NUMBER);
        assertThat(page.lines().get(0).box().y()).isLessThan(0.12);
    }

    @Test
    void opensAnEncryptedPdfWithoutUserPassword() throws IOException {
        assertThat(desk.readOnly(SampleFiles.encrypted(SampleFiles.LETTER, "")).text())
                .contains(NUMBER);
    }

    @Test
    void saysThatAPdfIsEncrypted() throws IOException {
        desk.open(SampleFiles.encrypted(SampleFiles.LETTER, "secret"));

        assertThat(desk.document().problem()).isEqualTo(ReadingProblem.ENCRYPTED);
        assertThat(desk.document().pageCount()).isZero();
    }

    @Test
    void saysThatAPdfIsCutShort() throws IOException {
        byte[] whole = SampleFiles.pdf(SampleFiles.LETTER);
        desk.open(Arrays.copyOf(whole, whole.length / 2));

        assertThat(desk.document().problem()).isEqualTo(ReadingProblem.DAMAGED);
    }

    @Test
    void saysThatAPictureIsDamaged() throws IOException {
        byte[] tiff = SampleFiles.tiff(List.of(SampleFiles.blackAndWhite(SampleFiles.scan(SampleFiles.LETTER))), "LZW");
        desk.open(Arrays.copyOf(tiff, 40));

        assertThat(desk.document().problem()).isEqualTo(ReadingProblem.DAMAGED);
    }

    @Test
    void doesNotDrawAPageAsLargeAsAHouse() throws IOException {
        Page page = desk.readOnly(
                SampleFiles.pdf(document -> document.addPage(new PDPage(new PDRectangle(200_000, 200_000)))));

        assertThat(page.problem()).isEqualTo(ReadingProblem.TOO_LARGE);
    }

    @Test
    void refusesAPictureBombBeforeDecodingIt() throws IOException {
        byte[] bomb = SampleFiles.pngBomb(30_000);
        assertThat(bomb.length).isLessThan(1_000_000);

        Page page = assertTimeout(Duration.ofSeconds(5), () -> desk.readOnly(bomb));

        assertThat(page.problem()).isEqualTo(ReadingProblem.TOO_LARGE);
    }

    @Test
    void refusesAPictureBombInsideAPdf() throws IOException {
        byte[] pdf = SampleFiles.pdf(document -> SampleFiles.addPictureBomb(document, 30_000));

        Page page = assertTimeout(Duration.ofSeconds(5), () -> desk.readOnly(pdf));

        assertThat(page.problem()).isEqualTo(ReadingProblem.TOO_LARGE);
    }

    @Test
    void readsTickedBoxesDrawnInAPdf() throws IOException {
        Page page = desk.readOnly(SampleFiles.pdf(SampleFiles::addTickBoxes));

        assertThat(page.origin()).isEqualTo(Origin.TEXT);
        assertThat(page.marks())
                .extracting(Mark::ticked, Mark::label)
                .containsExactly(tuple(false, "Frais de santé"), tuple(true, "Incapacité et invalidité"));
    }
}
