package fr.doleance.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.doleance.complaint.Mark;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.reading.SampleFiles;
import fr.doleance.reading.ocr.LanguageData;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scanned pages through the real Tesseract. */
class PageOcrIT {
    private static final String NUMBER = "Mon numéro est le 48213977.";
    private static final BufferedImage SCAN = SampleFiles.scan(SampleFiles.LETTER);

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

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void readsAScanInAllFourDirections(int degrees) throws IOException {
        Page page = desk.readOnly(SampleFiles.picture(SampleFiles.turned(SCAN, degrees), "png"));

        assertThat(page.origin()).isEqualTo(Origin.OCR);
        assertThat(page.text()).contains(NUMBER, "37000 Tours");
        assertThat(page.widthPoints()).isLessThan(page.heightPoints());
        assertThat(page.lines().get(0).box().x()).isBetween(0.115, 0.125);
        assertThat(page.lines().get(0).box().y()).isBetween(0.11, 0.13);
    }

    @Test
    void putsTheWordsOfASkewedPageWhereTheyLieOnThePage() throws IOException {
        Page page = desk.readOnly(SampleFiles.picture(SampleFiles.turned(SCAN, 3), "png"));

        assertThat(page.text()).contains(NUMBER);
        List<Double> heights = page.lines().get(4).words().stream()
                .map(word -> word.box().centreY())
                .toList();
        // turned clockwise, a line falls to the right: 3 degrees over two thirds of the width
        double fall = heights.get(heights.size() - 1) - heights.get(0);
        assertThat(fall).isBetween(0.015, 0.03);
    }

    @Test
    void readsOnlyTheScannedPageOfAMixedPdfWithOcr() throws IOException {
        byte[] pdf = SampleFiles.pdf(document -> {
            SampleFiles.addText(document, SampleFiles.LETTER);
            SampleFiles.addScan(document, SCAN);
        });

        assertThat(desk.read(pdf, 1).origin()).isEqualTo(Origin.TEXT);
        assertThat(desk.read(pdf, 2).origin()).isEqualTo(Origin.OCR);
        assertThat(desk.read(pdf, 2).text()).contains(NUMBER);
    }

    @Test
    void readsEachPageOfAFaxInTiff() throws IOException {
        BufferedImage second = SampleFiles.scan(List.of("Deuxième page de la réclamation"));
        byte[] tiff = SampleFiles.tiff(
                List.of(SampleFiles.blackAndWhite(SCAN), SampleFiles.blackAndWhite(second)), "CCITT T.6");

        assertThat(desk.read(tiff, 1).text()).contains("48213977");
        assertThat(desk.read(tiff, 2).text()).contains("Deuxième page");
        assertThat(desk.document().pageCount()).isEqualTo(2);
    }

    @Test
    void saysThatABlankSheetIsBlank() throws IOException {
        Page page = desk.readOnly(SampleFiles.picture(SampleFiles.scan(List.of()), "png"));

        assertThat(page.problem()).isEqualTo(ReadingProblem.BLANK);
        assertThat(page.lines()).isEmpty();
    }

    @Test
    void readsTickedBoxesDrawnOnAScan() throws IOException {
        Page page = desk.readOnly(SampleFiles.picture(SampleFiles.scanWithTickBoxes(), "png"));

        assertThat(page.marks())
                .extracting(Mark::ticked, Mark::label)
                .containsExactly(tuple(false, "Frais de santé"), tuple(true, "Incapacité et invalidité"));
    }
}
