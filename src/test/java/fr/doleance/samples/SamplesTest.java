package fr.doleance.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples are what their README says that they are, and the maker still makes them. */
class SamplesTest {
    private static final long TWO_MEGABYTES = 2_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Sample.class)
    void isWhatItsNameSays(Sample sample) throws IOException {
        try (TikaInputStream stream = TikaInputStream.get(sample.path())) {
            String byContent = TikaConfig.getDefaultConfig()
                    .getDetector()
                    .detect(stream, new Metadata())
                    .toString();
            assertThat(byContent).isEqualTo(sample.mediaType());
        }
    }

    @Test
    void theMakerMakesEveryShippedTextAgain() throws Exception {
        SampleMaker.makeIn(folder);
        // images are left out: the last bits of a JPEG may differ between Java versions
        for (Sample sample : Sample.values()) {
            if (!Set.of(Sample.SCAN, Sample.FAX, Sample.PHOTO).contains(sample)) {
                assertThat(folder.resolve(sample.fileName())).as(sample.name()).hasSameBinaryContentAs(sample.path());
            }
        }
        assertThat(list(folder)).hasSize(Sample.values().length);
    }

    @Test
    void nothingElseIsShippedAndAllOfItIsSmall() throws IOException {
        List<Path> shipped = list(Path.of("src/samples"));
        assertThat(shipped)
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(Sample.values()).map(Sample::fileName), Stream.of("README.md"))
                                .toList());
        assertThat(shipped.stream().mapToLong(SamplesTest::size).sum()).isLessThan(TWO_MEGABYTES);
    }

    @Test
    void theReadmeNamesEverySampleAndItsDepartment() throws IOException {
        String readme = Files.readString(Path.of("src/samples/README.md"));
        for (Sample sample : Sample.values()) {
            assertThat(readme).contains("| `" + sample.fileName() + "` | `" + sample.department() + "` |");
        }
    }

    @Test
    void theTypedLetterHasATextLayer() throws IOException {
        try (PDDocument letter = Loader.loadPDF(Sample.LETTER.path().toFile())) {
            assertThat(letter.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(letter)).contains("Hélène Vautrin", "312,40 €");
        }
    }

    @Test
    void theScanIsOneImageOfAWholePageWithoutText() throws IOException {
        try (PDDocument scan = Loader.loadPDF(Sample.SCAN.path().toFile())) {
            assertThat(scan.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(scan)).isBlank();
            var resources = scan.getPage(0).getResources();
            COSName name = resources.getXObjectNames().iterator().next();
            PDImageXObject image = (PDImageXObject) resources.getXObject(name);
            assertThat(image.getSuffix()).isEqualTo("jpg");
            assertThat(image.getWidth() / (scan.getPage(0).getMediaBox().getWidth() / 72))
                    .isBetween(299f, 301f);
        }
    }

    @Test
    void theFaxHasTwoPagesOfOneBit() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageInputStream(Sample.FAX.path().toFile())) {
            reader.setInput(stream);
            assertThat(reader.getNumImages(true)).isEqualTo(2);
            for (int page = 0; page < 2; page++) {
                assertThat(reader.read(page).getColorModel().getPixelSize()).isEqualTo(1);
                assertThat(reader.getWidth(page)).isCloseTo((int) (204 * 8.27), within(2));
            }
        }
    }

    @Test
    void theFormIsFilledInAndEveryFieldHasATooltip() throws IOException {
        try (PDDocument document = Loader.loadPDF(Sample.FORM.path().toFile())) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getFields())
                    .allSatisfy(
                            field -> assertThat(field.getAlternateFieldName()).isNotBlank());
            assertThat(form.getFields().stream()
                            .filter(PDCheckBox.class::isInstance)
                            .filter(field -> ((PDCheckBox) field).isChecked())
                            .map(field -> field.getAlternateFieldName()))
                    .containsExactly("Assuré", "Désignation de bénéficiaire(s)");
            assertThat(form.getField("nom").getValueAsString()).isEqualTo("Nguyen-Carrel");
        }
    }

    @Test
    void theTextIsNotUtf8() throws IOException {
        byte[] bytes = Files.readAllBytes(Sample.TEXT.path());
        assertThat(new String(bytes, Charset.forName("windows-1252"))).contains("Réclamations", "640 €");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\uFFFD");
    }

    @Test
    void theWordDocumentIsALetter() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(Sample.WORD.path())));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("Paul-Henri da Costa", "412,17 €");
        }
    }

    @Test
    void allMailsHaveTheirOwnMessageId() throws IOException {
        List<String> ids = list(Path.of("src/samples")).stream()
                .filter(path -> path.toString().endsWith(".eml"))
                .flatMap(path -> lines(path).filter(line -> line.startsWith("Message-ID: ")))
                .collect(Collectors.toList());
        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
    }

    private static Stream<String> lines(Path path) {
        try {
            return Files.readAllLines(path).stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
