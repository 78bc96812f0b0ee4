package fr.doleance.samples;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** How a box to tick looks, ticked and not: PDFBox draws none by itself. */
final class TickAppearance {
    /** Side of the box in points. */
    static final float SIZE = 10;

    private static final COSName ON = COSName.getPDFName("Oui");

    private TickAppearance() {}

    static void give(PDAnnotationWidget widget, PDDocument document) throws IOException {
        COSDictionary states = new COSDictionary();
        states.setDirect(true); // Poppler 22 takes a reference here for a drawing and shows nothing
        states.setItem(ON, drawing(true, document));
        states.setItem(COSName.Off, drawing(false, document));
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.getCOSObject().setItem(COSName.N, states);
        widget.setAppearance(appearances);
        PDAppearanceCharacteristicsDictionary characteristics =
                new PDAppearanceCharacteristicsDictionary(new COSDictionary());
        characteristics.setNormalCaption("8"); // a cross in ZapfDingbats, for viewers that draw it themselves
        widget.setAppearanceCharacteristics(characteristics);
        widget.getCOSObject().setString(COSName.DA, "/ZaDb 0 Tf 0 g");
    }

    private static PDAppearanceStream drawing(boolean ticked, PDDocument document) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(SIZE, SIZE));
        stream.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, stream)) {
            if (ticked) {
                content.moveTo(2, 2);
                content.lineTo(SIZE - 2, SIZE - 2);
                content.moveTo(2, SIZE - 2);
                content.lineTo(SIZE - 2, 2);
                content.stroke();
            }
        }
        return stream;
    }
}
