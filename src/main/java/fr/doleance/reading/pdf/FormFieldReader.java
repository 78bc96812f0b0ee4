package fr.doleance.reading.pdf;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.FormField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** Reads an AcroForm. A group of radio buttons gives a field a button, for each has a place and a meaning of its own. */
final class FormFieldReader {
    private static final COSName OFF = COSName.Off;

    private final PDDocument document;
    private final Map<COSDictionary, Integer> pageOfWidget = new IdentityHashMap<>();

    private FormFieldReader(PDDocument document) throws IOException {
        this.document = document;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                pageOfWidget.put(annotation.getCOSObject(), number);
            }
        }
    }

    static List<FormField> read(PDDocument document) throws IOException {
        // without fix-ups: they would change the document and can be costly
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        return form == null ? List.of() : new FormFieldReader(document).fields(form);
    }

    private List<FormField> fields(PDAcroForm form) {
        List<FormField> fields = new ArrayList<>();
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDPushButton || field instanceof PDSignatureField) {
                continue;
            }
            if (field instanceof PDButton button) {
                button.getWidgets().forEach(widget -> fields.add(tickField(button, widget)));
            } else if (field instanceof PDTerminalField terminal) {
                fields.add(valueField(terminal));
            }
        }
        return fields;
    }

    private FormField valueField(PDTerminalField field) {
        List<PDAnnotationWidget> widgets = field.getWidgets();
        PDAnnotationWidget first = widgets.isEmpty() ? null : widgets.get(0);
        return new FormField(field.getFullyQualifiedName(), label(field), value(field), null, page(first), box(first));
    }

    private FormField tickField(PDButton button, PDAnnotationWidget widget) {
        COSName state = widget.getCOSObject().getCOSName(COSName.AS, OFF);
        boolean ticked = !OFF.equals(state);
        String value = ticked ? state.getName() : "";
        return new FormField(
                button.getFullyQualifiedName(), label(button, widget), value, ticked, page(widget), box(widget));
    }

    /** A radio button's own tooltip tells more than its group's. */
    private static String label(PDButton button, PDAnnotationWidget widget) {
        String own = widget.getCOSObject().getString(COSName.TU);
        return own == null || own.isBlank() ? label(button) : own.strip();
    }

    private static String label(PDField field) {
        String tooltip = field.getAlternateFieldName();
        return tooltip == null ? "" : tooltip.strip();
    }

    private static String value(PDTerminalField field) {
        String value = field.getValueAsString();
        return value == null ? "" : value.strip();
    }

    private Integer page(PDAnnotationWidget widget) {
        return widget == null ? null : pageOfWidget.get(widget.getCOSObject());
    }

    private Box box(PDAnnotationWidget widget) {
        Integer number = page(widget);
        if (number == null || widget.getRectangle() == null) {
            return null;
        }
        PDPage page = document.getPage(number - 1);
        return UprightPage.of(page, page.getRotation()).box(widget.getRectangle());
    }
}
