package fr.doleance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.letters.VeraPdf;
import fr.doleance.settings.InvalidSettings;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BlankFormTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void isAnAccessibleArchivePdf() throws IOException, VeraPDFException {
        byte[] pdf = new BlankForm(OrganisationFile.sample()).write(NOW);
        Files.createDirectories(Path.of("target/form"));
        Files.write(Path.of("target/form/blank.pdf"), pdf);

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Formulaire de réclamation");
        }
    }

    @Test
    void everyFieldHasATooltipAndStandsInTheLayout() throws IOException {
        try (PDDocument document = Loader.loadPDF(new BlankForm(OrganisationFile.sample()).write(NOW))) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            List<String> names = new ArrayList<>();
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDTerminalField) {
                    assertThat(field.getAlternateFieldName())
                            .as(field.getFullyQualifiedName())
                            .isNotBlank();
                    names.add(field.getFullyQualifiedName());
                }
            }
            assertThat(names)
                    .doesNotHaveDuplicates()
                    .contains(
                            "doleance.claimant.lastName",
                            "doleance.claimant.addressLines[0]",
                            "doleance.subject.frais-de-sante",
                            "doleance.subject.autre",
                            "doleance.complaint.text");
            PDTextField date = (PDTextField) form.getField("doleance.complaint.date");
            assertThat(date.isComb()).isTrue();
            assertThat(date.getMaxLen()).isEqualTo(8);
        }
    }

    @Test
    void printsWhatTheSettingsKnow() throws IOException {
        String text = text(new BlankForm(OrganisationFile.sample()).write(NOW));

        assertThat(text)
                .contains("Klésia (exemple) – SPÉCIMEN", "10 jours ouvrables", "2 mois", "10 rue Cambacérès")
                .contains("Pli confidentiel (exemple), 6 rue de l’Exemple", "CNIL")
                .doesNotContain("null");
    }

    @Test
    void theSameSettingsAtTheSameInstantGiveTheSameBytes() {
        Organisation organisation = OrganisationFile.sample();

        assertThat(new BlankForm(organisation).write(NOW)).isEqualTo(new BlankForm(organisation).write(NOW));
    }

    @Test
    void refusesMoreSubjectsThanThereAreBoxes() {
        Organisation sample = OrganisationFile.sample();
        List<Organisation.Subject> many = new ArrayList<>(sample.subjects());
        many.addAll(sample.subjects());
        Organisation organisation = new Organisation(
                false,
                sample.identity(),
                sample.departments(),
                many,
                sample.centres(),
                sample.entities(),
                sample.mediators(),
                sample.deadlines(),
                sample.envelope(),
                sample.fieldThresholds());

        assertThatThrownBy(() -> new BlankForm(organisation)).isInstanceOf(InvalidSettings.class);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
