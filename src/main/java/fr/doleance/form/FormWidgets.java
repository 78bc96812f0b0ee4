package fr.doleance.form;

import fr.doleance.complaint.FormField;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The fields to fill in on screen. A field's full name is {@code doleance.} and its key. */
final class FormWidgets {
    private static final COSName FONT = COSName.getPDFName("Source");
    private static final double SIZE = 10.5;
    private static final float CROSS_MARGIN = 0.18f;
    private static final float CROSS_POINTS = 1.4f;

    private final PDAcroForm form;
    private final StructureTree structure;
    private final Map<String, COSDictionary> groups = new HashMap<>();

    FormWidgets(PDDocument document, PDFont font, StructureTree structure) {
        this.structure = structure;
        form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(FONT, font);
        form.setDefaultResources(resources);
        form.setDefaultAppearance(appearance());
    }

    private static String appearance() {
        return "/" + FONT.getName() + " " + SIZE + " Tf 0 g";
    }

    void add(Zone zone, PDPage page, PDDocument document) throws IOException {
        if (zone.kind() == Zone.Kind.TICK) {
            PDCheckBox box = new PDCheckBox(form);
            place(box, zone, page);
            appearances(box.getWidgets().get(0), zone, document);
            box.unCheck();
        } else {
            PDTextField field = new PDTextField(form);
            place(field, zone, page);
            field.setDefaultAppearance(appearance());
            field.setDoNotScroll(true);
            field.setMultiline(zone.kind() == Zone.Kind.BLOCK);
            if (zone.kind() == Zone.Kind.COMB) {
                field.setMaxLen(zone.cells());
                field.setComb(true);
            }
            field.setValue("");
        }
    }

    private void place(PDTerminalField field, Zone zone, PDPage page) throws IOException {
        adopt(field.getCOSObject(), FormField.OWN_PREFIX + zone.key());
        field.setAlternateFieldName(zone.tooltip());
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(FormCanvas.box(zone.area()));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        structure.add(widget, page);
    }

    /** Field names are trees: each part of the name before the last is a group. */
    private void adopt(COSDictionary field, String name) {
        int dot = name.lastIndexOf('.');
        field.setString(COSName.T, name.substring(dot + 1));
        if (dot < 0) {
            form.getCOSObject().getCOSArray(COSName.FIELDS).add(field);
        } else {
            COSDictionary group = group(name.substring(0, dot));
            group.getCOSArray(COSName.KIDS).add(field);
            field.setItem(COSName.PARENT, group);
        }
    }

    private COSDictionary group(String name) {
        COSDictionary known = groups.get(name);
        if (known != null) {
            return known;
        }
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.KIDS, new COSArray());
        groups.put(name, group);
        adopt(group, name);
        return group;
    }

    /** A cross where the box is ticked, nothing where it is not. */
    private static void appearances(PDAnnotationWidget widget, Zone zone, PDDocument document) throws IOException {
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.getPDFName(zone.value()), appearance(widget, document, true));
        states.setItem(COSName.Off, appearance(widget, document, false));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(new PDAppearanceEntry(states));
        widget.setAppearance(appearance);
    }

    private static PDAppearanceStream appearance(PDAnnotationWidget widget, PDDocument document, boolean ticked)
            throws IOException {
        float side = widget.getRectangle().getWidth();
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setBBox(new PDRectangle(side, side));
        appearance.setResources(new PDResources());
        if (ticked) {
            try (PDAppearanceContentStream stream = new PDAppearanceContentStream(appearance)) {
                cross(stream, side);
            }
        }
        return appearance;
    }

    private static void cross(PDAppearanceContentStream stream, float side) throws IOException {
        float margin = CROSS_MARGIN * side;
        stream.setLineWidth(CROSS_POINTS);
        stream.moveTo(margin, margin);
        stream.lineTo(side - margin, side - margin);
        stream.moveTo(margin, side - margin);
        stream.lineTo(side - margin, margin);
        stream.stroke();
    }
}
