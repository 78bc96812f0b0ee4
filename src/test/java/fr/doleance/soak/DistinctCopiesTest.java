package fr.doleance.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.samples.Sample;
import fr.doleance.soak.DistinctCopies.Copy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DistinctCopiesTest {
    private static final List<Path> SAMPLES =
            Stream.of(Sample.values()).map(Sample::path).toList();

    @Test
    void noTwoCopiesHaveTheSameBytesOrName() throws IOException {
        List<Copy> copies = DistinctCopies.of(SAMPLES, 40);
        assertThat(copies).hasSize(40);
        assertThat(copies.stream().map(copy -> Hashes.of(copy.content()))).doesNotHaveDuplicates();
        assertThat(copies.stream().map(Copy::fileName)).doesNotHaveDuplicates();
    }

    @Test
    void aCopyStillReadsTheSame() throws IOException {
        Copy pdf = DistinctCopies.of(List.of(Sample.LETTER.path()), 1).get(0);
        Copy word = DistinctCopies.of(List.of(Sample.WORD.path()), 1).get(0);
        try (var letter = Loader.loadPDF(pdf.content());
                var document = new XWPFDocument(new ByteArrayInputStream(word.content()))) {
            assertThat(new PDFTextStripper().getText(letter)).contains("Hélène Vautrin");
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("Paul-Henri da Costa");
        }
    }

    @Test
    void everyCopyOfAMailHasItsOwnMessageId() throws IOException {
        List<Copy> mails = DistinctCopies.of(List.of(Sample.REQUEST.path()), 2);
        assertThat(mails.stream().map(mail -> new String(mail.content(), StandardCharsets.UTF_8)))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Message-ID: <1.duplicata-1@"),
                        second -> assertThat(second).contains("Message-ID: <2.duplicata-1@"));
    }
}
