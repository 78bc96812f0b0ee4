package fr.doleance.reading.copy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.Word;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SearchablePdfTest {
    @TempDir
    private Path folder;

    private Path picture;

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void drawPicture() throws IOException {
        picture = folder.resolve("page.jpg");
        ImageIO.write(new BufferedImage(400, 560, BufferedImage.TYPE_BYTE_GRAY), "jpg", picture.toFile());
    }

    @Test
    void theCopyIsAnArchivePdf() throws IOException, VeraPDFException {
        byte[] pdf = copy(page("Réclamation", "cœur", "☒", "Łódź"));

        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
        }
    }

    @Test
    void itsWordsAreFoundWhereTheyStand() throws IOException {
        byte[] pdf = copy(page("Réclamation", "numéro", "48213977"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Réclamation numéro 48213977");
        }
    }

    private byte[] copy(Page page) throws IOException {
        Path target = folder.resolve("copy.pdf");
        try (SearchablePdf copy = new SearchablePdf()) {
            copy.add(page, picture);
            copy.save(target);
        }
        return Files.readAllBytes(target);
    }

    private static Page page(String... texts) {
        List<Word> words = new java.util.ArrayList<>();
        for (String text : texts) {
            words.add(new Word(text, new Box(0.1 + 0.2 * words.size(), 0.1, 0.18, 0.02), 0.9));
        }
        return new Page(1, Origin.OCR, 595, 842, List.of(new Line(words)), List.of(), 0.9, null);
    }
}
