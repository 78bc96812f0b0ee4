package fr.doleance.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Origin;
import fr.doleance.form.FilledForm;
import fr.doleance.form.PaperForm;
import fr.doleance.reading.ocr.LanguageData;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own form printed, filled in and put on a scanner. */
class OwnFormOnPaperIT {
    private static final Set<String> TICKS =
            Set.of("writer.dependant", "claimant.civility.madame", "subject.frais-de-sante");
    /** What a typewriter leaves no reader in doubt of. */
    private static final Set<String> PLAIN = Set.of(
            "claimant.birthDate",
            "claimant.phone",
            "claimant.birthName",
            "claimant.firstName",
            "claimant.addressLines[1]",
            "claimant.postalCode",
            "claimant.city",
            "member.lastName",
            "member.relation",
            "member.managementCentre",
            "complaint.eventDate",
            "complaint.date",
            "complaint.previousSteps",
            "complaint.request",
            "complaint.enclosures");

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

    static Stream<Named<UnaryOperator<PaperForm>>> scanners() {
        return Stream.of(
                Named.of("clean", page -> page),
                Named.of("skewed, smaller and moved", page -> page.skewed(2, 0.97, 3, 2)),
                Named.of(
                        "skewed the other way, grey and noisy",
                        page -> page.skewed(-3, 0.94, 5, 6).noisy()),
                Named.of("upside down", PaperForm::upsideDown),
                Named.of(
                        "on its side, skewed",
                        page -> page.skewed(1, 0.98, 2, 2).onItsSide()),
                Named.of("by fax, skewed", page -> page.skewed(2, 0.97, 3, 2).faxed()));
    }

    @ParameterizedTest
    @MethodSource("scanners")
    void whatIsTypedIsRead(UnaryOperator<PaperForm> scanner) throws IOException {
        Map<String, FormField> fields = new LinkedHashMap<>();
        for (int page = 1; page <= 2; page++) {
            PaperForm typed = PaperForm.print(page).filled(page, PaperForm.typewriter(), FilledForm.values(), TICKS);
            fields.putAll(FormReading.of(scanner.apply(typed).png(), desk).formFields());
        }

        assertThat(fields.get("complaint.text").value().replace('\'', '’')).isEqualTo(FilledForm.TEXT);
        PLAIN.forEach(key -> assertThat(fields.get(key).value())
                .as(key)
                .isEqualTo(FilledForm.values().get(key)));
        assertThat(fields.values())
                .filteredOn(field -> field.ticked() != null)
                .allSatisfy(field -> assertThat(field.confidence()).isGreaterThan(0.9))
                .filteredOn(FormField::ticked)
                .extracting(field -> field.ownKey().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(TICKS);
        assertThat(fields.values())
                .as("what is said to be sure is right")
                .filteredOn(field -> field.ticked() == null && !field.value().isEmpty() && field.confidence() > 0.9)
                .allSatisfy(field -> assertThat(field.value().replace('\'', '’'))
                        .isEqualTo(FilledForm.values().get(field.ownKey().orElseThrow())));
    }

    @Test
    void valuesReachTheFieldsWithPlaceAndConfidence() throws IOException {
        PaperForm page = PaperForm.print(1)
                .filled(1, PaperForm.typewriter(), FilledForm.values(), TICKS)
                .skewed(2, 0.97, 3, 2);
        FormReading reading = FormReading.of(page.png(), desk);

        assertThat(reading.values())
                .containsEntry("claimant.civility", "Mme")
                .containsEntry("claimant.phone", "+33612345678")
                .containsEntry("claimant.birthDate", "1971-04-03")
                .containsEntry("claimant.postalCode", "69003")
                .containsEntry("claimant.writer", "dependant");
        assertThat(reading.fields().get("claimant.city")).satisfies(city -> {
            assertThat(city.origin()).isEqualTo(Origin.OCR);
            assertThat(city.page()).isEqualTo(1);
            // 50 mm of 210, moved 3 mm and 3 % smaller about the corner, then turned
            assertThat(city.box().x()).isEqualTo(0.24, Offset.offset(0.02));
            assertThat(city.box().y()).isEqualTo(0.46, Offset.offset(0.03));
        });
        assertThat(reading.document().text()).contains("Nom d’usage", "Béranger", "☒ Madame");
    }

    @Test
    void whatIsWrittenByHandIsOfferedNeverSureByOneReader() throws IOException {
        PaperForm page = PaperForm.print(1)
                .filled(1, new Font(Font.SERIF, Font.ITALIC, 46), FilledForm.values(), TICKS)
                .noisy();
        FormReading reading = FormReading.of(page.png(), desk);

        assertThat(reading.formFields().get("claimant.birthName").value()).isNotEmpty();
        assertThat(reading.formFields().values())
                .filteredOn(field -> field.origin() == Origin.HANDWRITING)
                .allSatisfy(field -> assertThat(field.confidence()).isBetween(0.2, 0.97));
    }

    @Test
    void aBlankSheetSaysNothing() throws IOException {
        FormReading reading =
                FormReading.of(PaperForm.print(2).skewed(-1, 0.98, 2, 3).faxed().png(), desk);

        assertThat(reading.document().isOwnForm()).isTrue();
        assertThat(reading.fields()).isEmpty();
    }

    @Test
    void aSheetWithoutOneOfItsMarksIsReadAsAnyOtherPage() throws IOException {
        FormReading reading = FormReading.of(
                PaperForm.print(1)
                        .filled(1, PaperForm.typewriter(), FilledForm.values(), TICKS)
                        .withoutMark(3)
                        .png(),
                desk);

        assertThat(reading.document().isOwnForm()).isFalse();
        assertThat(reading.document().text()).contains("Béranger");
    }

    @Test
    void aSheetThatIsBentIsReadAsAnyOtherPage() throws IOException {
        BufferedImage page = PaperForm.print(1).image();
        // the lower half slipped aside in the feeder
        BufferedImage lower = page.getSubimage(0, 2000, page.getWidth(), page.getHeight() - 2000);
        BufferedImage bent = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        bent.createGraphics().drawImage(page, 0, 0, null);
        bent.createGraphics().drawImage(lower, 60, 2000, null);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(bent, "png", png);

        assertThat(FormReading.of(png.toByteArray(), desk).document().isOwnForm())
                .isFalse();
    }

    @Test
    void aFormFilledInOnScreenAndPrintedToAPdfIsRead() throws IOException {
        byte[] filled = FilledForm.onScreen(FilledForm.values(), TICKS.toArray(String[]::new));
        try (PDDocument document = Loader.loadPDF(filled);
                ByteArrayOutputStream flat = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().getAcroForm(null).flatten();
            document.save(flat);
            FormReading reading = FormReading.of(flat.toByteArray(), desk);

            assertThat(reading.values())
                    .containsEntry("claimant.birthName", "Béranger")
                    .containsEntry("claimant.postalCode", "69003")
                    .containsEntry("complaint.date", "2026-11-20");
            assertThat(reading.formFields().get("subject.frais-de-sante").ticked())
                    .isTrue();
            assertThat(reading.formFields().get("complaint.date").page()).isEqualTo(2);
        }
    }
}
