package fr.doleance.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.reading.SampleFiles;
import fr.doleance.reading.ocr.LanguageData;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final String NUMBER = "Mon numéro est le 48213977.";

    @TempDir
    private static Path languageData;

    private static BufferedImage scan;

    @TempDir
    private Path folder;

    private OpenedDocument document;
    private final PageReader reader = new PageReader();

    @BeforeAll
    static void prepare() throws IOException {
        LanguageData.unpackInto(languageData);
        scan = SampleFiles.scan(SampleFiles.LETTER);
    }

    @Test
    void readsATextLayerWithPlaces() throws IOException {
        Page page = readOnly(SampleFiles.pdf(SampleFiles.LETTER));

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
        Page page = readOnly(SampleFiles.pdf(document -> {
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

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void readsAScanInAllFourDirections(int degrees) throws IOException {
        Page page = readOnly(SampleFiles.picture(SampleFiles.turned(scan, degrees), "png"));

        assertThat(page.origin()).isEqualTo(Origin.OCR);
        assertThat(page.text()).contains(NUMBER, "37000 Tours");
        assertThat(page.widthPoints()).isLessThan(page.heightPoints());
        assertThat(page.lines().get(0).box().x()).isBetween(0.115, 0.125);
        assertThat(page.lines().get(0).box().y()).isBetween(0.11, 0.13);
    }

    @Test
    void putsTheWordsOfASkewedPageWhereTheyLieOnThePage() throws IOException {
        Page page = readOnly(SampleFiles.picture(SampleFiles.turned(scan, 3), "png"));

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
            SampleFiles.addScan(document, scan);
        });

        assertThat(read(pdf, 1).origin()).isEqualTo(Origin.TEXT);
        assertThat(read(pdf, 2).origin()).isEqualTo(Origin.OCR);
        assertThat(read(pdf, 2).text()).contains(NUMBER);
    }

    @Test
    void readsEachPageOfAFaxInTiff() throws IOException {
        BufferedImage second = SampleFiles.scan(List.of("Deuxième page de la réclamation"));
        byte[] tiff = SampleFiles.tiff(
                List.of(SampleFiles.blackAndWhite(scan), SampleFiles.blackAndWhite(second)), "CCITT T.6");

        assertThat(read(tiff, 1).text()).contains("48213977");
        assertThat(read(tiff, 2).text()).contains("Deuxième page");
        assertThat(document.pageCount()).isEqualTo(2);
    }

    @Test
    void saysThatABlankSheetIsBlank() throws IOException {
        Page page = readOnly(SampleFiles.picture(SampleFiles.scan(List.of()), "png"));

        assertThat(page.problem()).isEqualTo(ReadingProblem.BLANK);
        assertThat(page.lines()).isEmpty();
    }

    @Test
    void opensAnEncryptedPdfWithoutUserPassword() throws IOException {
        assertThat(readOnly(SampleFiles.encrypted(SampleFiles.LETTER, "")).text())
                .contains(NUMBER);
    }

    @Test
    void saysThatAPdfIsEncrypted() throws IOException {
        open(SampleFiles.encrypted(SampleFiles.LETTER, "secret"));

        assertThat(document.problem()).isEqualTo(ReadingProblem.ENCRYPTED);
        assertThat(document.pageCount()).isZero();
    }

    @Test
    void saysThatAPdfIsCutShort() throws IOException {
        byte[] whole = SampleFiles.pdf(SampleFiles.LETTER);
        open(Arrays.copyOf(whole, whole.length / 2));

        assertThat(document.problem()).isEqualTo(ReadingProblem.DAMAGED);
    }

    @Test
    void saysThatAPictureIsDamaged() throws IOException {
        byte[] tiff = SampleFiles.tiff(List.of(SampleFiles.blackAndWhite(scan)), "LZW");
        open(Arrays.copyOf(tiff, 40));

        assertThat(document.problem()).isEqualTo(ReadingProblem.DAMAGED);
    }

    @Test
    void doesNotDrawAPageAsLargeAsAHouse() throws IOException {
        Page page =
                readOnly(SampleFiles.pdf(document -> document.addPage(new PDPage(new PDRectangle(200_000, 200_000)))));

        assertThat(page.problem()).isEqualTo(ReadingProblem.TOO_LARGE);
    }

    private Page readOnly(byte[] content) throws IOException {
        Page page = read(content, 1);
        assertThat(document.pageCount()).isEqualTo(1);
        return page;
    }

    private Page read(byte[] content, int number) throws IOException {
        open(content);
        Path file = folder.resolve(document.sha256());
        return reader.read(ReadingRequest.page(
                file.toString(),
                document.mediaType(),
                number,
                folder.resolve("answer").toString(),
                limits()));
    }

    private void open(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("received"), content);
        document = new FileOpener(limits(), folder)
                .open(file, "fichier")
                .documents()
                .get(0);
    }

    private static ReadingRequest.Limits limits() {
        return new ReadingRequest.Limits(languageData.toString(), 100_000_000L, 5, 100, 100_000_000L, List.of());
    }
}
