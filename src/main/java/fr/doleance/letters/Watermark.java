package fr.doleance.letters;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * A pale word behind the text of every page. It is an artefact: a screen reader passes it over. It lies below the address, so that the
 * window shows none of it.
 */
final class Watermark {
    private static final float WIDTH = 440;
    private static final float CENTRE_X = 297.5f;
    private static final float CENTRE_Y = 300;
    private static final double ANGLE = Math.toRadians(30);
    private static final float GREY = 0.92f;

    private Watermark() {}

    static void draw(PDDocument document, String word) throws IOException {
        try (InputStream stream = LetterFonts.semiBold()) {
            PDFont font = PDType0Font.load(document, stream, true);
            for (PDPage page : document.getPages()) {
                draw(document, page, font, word);
            }
        }
    }

    private static void draw(PDDocument document, PDPage page, PDFont font, String word) throws IOException {
        float unit = font.getStringWidth(word) / 1000;
        float size = WIDTH / unit;
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, background());
            content.beginText();
            content.setNonStrokingColor(GREY, GREY, GREY);
            content.setFont(font, size);
            Matrix matrix = Matrix.getRotateInstance(ANGLE, CENTRE_X, CENTRE_Y);
            matrix.translate(-WIDTH / 2, -size / 3);
            content.setTextMatrix(matrix);
            content.showText(word);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static PDPropertyList background() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName("Watermark"));
        return PDPropertyList.create(dictionary);
    }
}
