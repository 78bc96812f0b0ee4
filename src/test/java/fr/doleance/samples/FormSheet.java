package fr.doleance.samples;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A page of a fillable form, set from top to bottom: labels and frames printed, values in form fields. */
final class FormSheet implements Closeable {
    private static final float LEFT = 50;
    private static final float VALUES = 180;
    private static final float RIGHT = 545;
    private static final float SIZE = 10;

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDDocument document;
    private final PDAcroForm form;
    private final PDPageContentStream content;
    private float y = 800;

    FormSheet(PDDocument document) throws IOException {
        this.document = document;
        form = new PDAcroForm(document);
        document.addPage(page);
        document.getDocumentCatalog().setAcroForm(form);
        document.getDocumentCatalog().setLanguage("fr-FR");
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, font);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        content = new PDPageContentStream(document, page);
        content.setStrokingColor(0.6f);
    }

    void title(String text) throws IOException {
        write(text, LEFT, bold, 16);
        y -= 30;
    }

    void heading(String text) throws IOException {
        y -= 6;
        write(text, LEFT, bold, 11);
        y -= 20;
    }

    /** A label and a field on one line. */
    void row(String name, String label, String value) throws IOException {
        write(label, LEFT, font, SIZE);
        text(name, label, value, new PDRectangle(VALUES, y - 4, RIGHT - VALUES, 15), false);
        y -= 19;
    }

    /** A label and under it a field of many lines. */
    void area(String name, String label, String value, float height) throws IOException {
        write(label, LEFT, font, SIZE);
        text(name, label, value, new PDRectangle(LEFT, y - height - 6, RIGHT - LEFT, height), true);
        y -= height + 22;
    }

    private void text(String name, String label, String value, PDRectangle place, boolean multiline)
            throws IOException {
        PDTextField field = new PDTextField(form);
        field.setMultiline(multiline);
        add(field, name, label, place);
        field.setValue(value);
    }

    /** A line of boxes to tick, one of them or none ticked. */
    void boxes(String group, List<String> labels, String ticked) throws IOException {
        float x = LEFT;
        for (int number = 1; number <= labels.size(); number++) {
            String label = labels.get(number - 1);
            PDCheckBox box = new PDCheckBox(form);
            PDRectangle place = new PDRectangle(x, y - 1, TickAppearance.SIZE, TickAppearance.SIZE);
            TickAppearance.give(add(box, group + "_" + number, label, place), document);
            if (label.equals(ticked)) {
                box.check();
            } else {
                box.unCheck();
            }
            write(label, x + TickAppearance.SIZE + 5, font, SIZE);
            x += TickAppearance.SIZE + 25 + font.getStringWidth(label) / 1000 * SIZE;
        }
        y -= 20;
    }

    private PDAnnotationWidget add(PDField field, String name, String label, PDRectangle place) throws IOException {
        field.setPartialName(name);
        field.setAlternateFieldName(label);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(place);
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        content.addRect(place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
        content.stroke();
        return widget;
    }

    private void write(String text, float x, PDFont face, float size) throws IOException {
        content.beginText();
        content.setFont(face, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
