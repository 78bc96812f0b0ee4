package fr.doleance.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Line;
import fr.doleance.reading.SampleFiles;
import fr.doleance.reading.layout.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFieldReaderTest {
    private static final Offset<Double> NEARLY = Offset.offset(0.001);

    @TempDir
    private Path folder;

    @Test
    void readsATextFieldWithItsTooltipAndPlace() throws IOException {
        FormField field = field("nom");

        assertThat(field.value()).isEqualTo("Odile Ferrand");
        assertThat(field.label()).isEqualTo("Nom et prénom");
        assertThat(field.ticked()).isNull();
        assertThat(field.page()).isEqualTo(1);
        assertThat(field.box().x()).isEqualTo(100 / PDRectangle.A4.getWidth(), NEARLY);
        assertThat(field.box().bottom()).isEqualTo(1 - 600 / PDRectangle.A4.getHeight(), NEARLY);
    }

    @Test
    void readsCheckBoxes() throws IOException {
        assertThat(field("sante").ticked()).isTrue();
        assertThat(field("sante").value()).isEqualTo("Oui");
        assertThat(field("deces").ticked()).isFalse();
        assertThat(field("deces").value()).isEmpty();
    }

    @Test
    void showsTheValueAmongTheWordsOfThePage() throws IOException {
        try (PdfFile pdf = form()) {
            List<Line> lines = Lines.of(pdf.page(1).textLayer(pdf.formFields()).words());

            assertThat(lines).extracting(Line::text).contains("Odile Ferrand");
        }
    }

    @Test
    void findsNoFieldInAnOrdinaryPdf() throws IOException {
        try (PdfFile pdf = PdfFile.open(Files.write(folder.resolve("lettre"), SampleFiles.pdf(SampleFiles.LETTER)))) {
            assertThat(pdf.formFields()).isEmpty();
        }
    }

    private FormField field(String name) throws IOException {
        try (PdfFile pdf = form()) {
            return pdf.formFields().stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private PdfFile form() throws IOException {
        byte[] content = SampleFiles.pdf(FormFieldReaderTest::addForm);
        return PdfFile.open(Files.write(folder.resolve("formulaire"), content));
    }

    private static void addForm(PDDocument document) throws IOException {
        PDPage page = SampleFiles.addText(document, List.of("Formulaire de réclamation"));
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        addText(form, page);
        addCheckBox(form, page, "sante", 500, true);
        addCheckBox(form, page, "deces", 470, false);
    }

    private static void addText(PDAcroForm form, PDPage page) throws IOException {
        PDTextField name = new PDTextField(form);
        name.setPartialName("nom");
        name.setAlternateFieldName("Nom et prénom");
        place(name.getWidgets().get(0), page, new PDRectangle(100, 600, 200, 20));
        form.getFields().add(name);
        name.setValue("Odile Ferrand");
    }

    private static void addCheckBox(PDAcroForm form, PDPage page, String name, float y, boolean ticked)
            throws IOException {
        PDCheckBox box = new PDCheckBox(form);
        box.setPartialName(name);
        PDAnnotationWidget widget = box.getWidgets().get(0);
        place(widget, page, new PDRectangle(100, y, 12, 12));
        COSDictionary states = new COSDictionary();
        states.setItem("Oui", new COSStream());
        states.setItem(COSName.Off, new COSStream());
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(new PDAppearanceEntry(states));
        widget.setAppearance(appearance);
        form.getFields().add(box);
        if (ticked) {
            box.check();
        } else {
            box.unCheck();
        }
    }

    private static void place(PDAnnotationWidget widget, PDPage page, PDRectangle rectangle) throws IOException {
        widget.setRectangle(rectangle);
        widget.setPage(page);
        page.getAnnotations().add(widget);
    }
}
