package fr.doleance.reading.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.reading.SampleFiles;
import fr.doleance.reading.image.ImageFile;
import fr.doleance.reading.pdf.PdfFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files with the real separator sheet, cut. */
class BatchCutterTest {
    private static final long PIXELS = 100_000_000;
    private static final String PDF = "application/pdf";
    private static final BufferedImage LETTER = SampleFiles.scan(SampleFiles.LETTER);
    private static final BufferedImage BLANK = SampleFiles.scan(List.of());

    @TempDir
    private Path folder;

    private BufferedImage separator;

    @BeforeEach
    void drawSeparator() throws IOException {
        Path sheet = folder.resolve("feuille.pdf");
        SeparatorSheet.write(sheet);
        try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
            separator = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
        }
    }

    @Test
    void cutsAScannedPdfAndLeavesSeparatorsAndTheirBlankBacksOut() throws IOException {
        BatchParts parts = cut(PDF, pdf(separator, BLANK, LETTER, BLANK, LETTER, separator, LETTER));

        assertThat(parts.parts()).extracting(BatchParts.Part::pages).containsExactly(List.of(3, 4, 5), List.of(7));
        try (PdfFile first = PdfFile.open(Path.of(parts.parts().get(0).file()))) {
            assertThat(first.problem()).isNull();
            assertThat(first.pageCount()).isEqualTo(3);
        }
    }

    @Test
    void knowsASeparatorThatLiesUpsideDownOrWasFaxed() throws IOException {
        BufferedImage turned = SampleFiles.turned(separator, 180);
        BufferedImage faxed = SampleFiles.blackAndWhite(SampleFiles.turned(separator, 2));

        assertThat(cut(PDF, pdf(LETTER, turned, LETTER, faxed, LETTER)).parts()).hasSize(3);
    }

    @Test
    void cutsATiff() throws IOException {
        byte[] tiff = SampleFiles.tiff(
                List.of(
                        SampleFiles.blackAndWhite(LETTER),
                        SampleFiles.blackAndWhite(separator),
                        SampleFiles.blackAndWhite(LETTER),
                        SampleFiles.blackAndWhite(LETTER)),
                "CCITT T.6");
        BatchParts parts = cut("image/tiff", tiff);

        assertThat(parts.parts()).extracting(BatchParts.Part::pages).containsExactly(List.of(1), List.of(3, 4));
        try (ImageFile second = ImageFile.open(Path.of(parts.parts().get(1).file()))) {
            assertThat(second.pageCount()).isEqualTo(2);
            assertThat(second.page(1).picture().getWidth()).isEqualTo(LETTER.getWidth());
        }
    }

    @Test
    void neverCutsWithoutSeparator() throws IOException {
        assertThat(cut(PDF, pdf(LETTER, BLANK, LETTER)).parts()).isEmpty();
        assertThat(cut(PDF, "not a PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .parts())
                .isEmpty();
    }

    @Test
    void givesEqualPartsForEqualBatches() throws IOException {
        byte[] batch = pdf(LETTER, separator, LETTER);
        byte[] once = Files.readAllBytes(Path.of(cut(PDF, batch).parts().get(1).file()));
        byte[] again = Files.readAllBytes(Path.of(cut(PDF, batch).parts().get(1).file()));

        assertThat(again).isEqualTo(once);
    }

    private BatchParts cut(String mediaType, byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "lot", ""), content);
        return new BatchCutter(file, PIXELS).cut(mediaType, Files.createTempFile(folder, "answer", ".json"));
    }

    private static byte[] pdf(BufferedImage... pages) {
        return SampleFiles.pdf(document -> {
            for (BufferedImage page : pages) {
                PDPage added = SampleFiles.addScan(document, page);
                assertThat(added).isNotNull();
            }
        });
    }
}
