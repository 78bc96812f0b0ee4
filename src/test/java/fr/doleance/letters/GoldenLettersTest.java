package fr.doleance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.WrittenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every wording of a letter, as its PDF reads, against an approved text. A changed text is reviewed like code. */
class GoldenLettersTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/letters");
    private static final Path PICTURES = Path.of("target/letters");

    @ParameterizedTest
    @EnumSource
    void theLetterReadsAsApproved(LetterCase letterCase) throws IOException {
        WrittenCase written = letterCase.written();
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(letterCase.fileName() + ".pdf"), letterCase.pdf());

        assertApproved(letterCase.fileName(), read(written));
    }

    /** The font has one glyph for the space and the no-break space, so a PDF cannot tell them apart: FrenchTextTest does. */
    private static String read(WrittenCase written) throws IOException {
        try (PDDocument document = Loader.loadPDF(written.letterFiles().get(0).content())) {
            String text = new PDFTextStripper().getText(document).replace('\u00A0', ' ');
            return written.caseFile().letters().get(0).status() + " "
                    + written.caseFile().letters().get(0).blockedBy() + "\n"
                    + written.caseFile().reviewReasons() + " pages=" + document.getNumberOfPages() + "\n\n" + text;
        }
    }

    private static void assertApproved(String name, String text) throws IOException {
        Path approved = GOLDEN.resolve(name + ".approved.txt");
        Path received = GOLDEN.resolve(name + ".received.txt");
        String expected = Files.exists(approved) ? Files.readString(approved) : "";
        Files.deleteIfExists(received);
        if (!text.equals(expected)) {
            Files.writeString(received, text);
        }
        assertThat(text).as("the letter " + name).isEqualTo(expected);
    }
}
