package fr.doleance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every wording is an archive PDF (PDF/A-3u) and an accessible one (PDF/UA-1), as veraPDF judges. */
class LetterConformanceTest {
    @ParameterizedTest
    @EnumSource
    void theLetterIsAnAccessibleArchivePdf(LetterCase letterCase) throws IOException, VeraPDFException {
        byte[] pdf = letterCase.pdf();

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(document.getDocumentInformation().getTitle()).contains("2026-000042");
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-24T10:00:00Z");
        }
    }

    @Test
    void aLetterOfTwoPagesIsOneToo() throws IOException, VeraPDFException {
        byte[] pdf = new LetterWriter(wordy(), Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC))
                .write(LetterCase.UNREADABLE.caseFile(), false)
                .letterFiles()
                .get(0)
                .content();
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/two-pages.pdf"), pdf);

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper secondPage = new PDFTextStripper();
            secondPage.setStartPage(2);
            assertThat(secondPage.getText(document).replaceAll("\\s", "")).contains("SPÉCIMEN", "Dossier2026-000042");
        }
    }

    private static Organisation wordy() {
        Organisation sample = OrganisationFile.sample();
        Organisation.Identity identity = sample.identity();
        return new Organisation(
                false,
                new Organisation.Identity(
                        identity.name(),
                        identity.brands(),
                        identity.ownDomains(),
                        identity.legalNotice(),
                        identity.addressLines(),
                        identity.place(),
                        identity.phone(),
                        identity.hours(),
                        identity.email(),
                        identity.signatory(),
                        (identity.privacyNotice() + " ").repeat(6),
                        true),
                sample.departments(),
                sample.subjects(),
                sample.centres(),
                sample.entities(),
                sample.mediators(),
                sample.deadlines(),
                sample.envelope(),
                sample.fieldThresholds());
    }

    /** The proof of the proof: a PDF that is neither must not pass. */
    @Test
    void anOrdinaryPdfFails() throws IOException, VeraPDFException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }

        assertThat(VeraPdf.faults(bytes.toByteArray(), PDFAFlavour.PDFA_3_U)).isNotEmpty();
        assertThat(VeraPdf.faults(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
}
