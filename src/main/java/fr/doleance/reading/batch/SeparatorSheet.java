package fr.doleance.reading.batch;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The sheet to lay between two letters before they are scanned together. */
public final class SeparatorSheet {
    private static final float MARGIN = 70;
    private static final float QR_SIDE = 260;
    private static final float BARS_WIDTH = 440;
    private static final float BARS_HEIGHT = 90;

    private SeparatorSheet() {}

    /** @throws IOException when the file cannot be written */
    public static void write(Path target) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Feuille de séparation");
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                draw(content);
            }
            document.save(target.toFile());
        }
    }

    private static void draw(PDPageContentStream content) throws IOException {
        line(content, Standard14Fonts.FontName.HELVETICA_BOLD, 28, 740, "Feuille de séparation");
        line(
                content,
                Standard14Fonts.FontName.HELVETICA,
                13,
                705,
                "À placer devant chaque courrier avant de numériser un lot.");
        line(
                content,
                Standard14Fonts.FontName.HELVETICA,
                13,
                687,
                "Cette feuille n’est pas versée au dossier ; elle est réutilisable.");
        codes(content);
    }

    private static void codes(PDPageContentStream content) throws IOException {
        try {
            BitMatrix square = new QRCodeWriter()
                    .encode(Separators.OURS, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
            draw(content, square, (PDRectangle.A4.getWidth() - QR_SIDE) / 2, 340, QR_SIDE, QR_SIDE);
            BitMatrix bars = new Code128Writer()
                    .encode(Separators.OURS, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0));
            draw(content, bars, (PDRectangle.A4.getWidth() - BARS_WIDTH) / 2, 160, BARS_WIDTH, BARS_HEIGHT);
        } catch (WriterException exception) {
            throw new IllegalStateException("a constant text has a code", exception);
        }
    }

    private static void line(
            PDPageContentStream content, Standard14Fonts.FontName name, float size, float y, String text)
            throws IOException {
        PDFont font = new PDType1Font(name);
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(MARGIN, y);
        content.showText(text);
        content.endText();
    }

    private static void draw(PDPageContentStream content, BitMatrix code, float x, float y, float width, float height)
            throws IOException {
        float cellWidth = width / code.getWidth();
        float cellHeight = height / code.getHeight();
        for (int row = 0; row < code.getHeight(); row++) {
            for (int column = 0; column < code.getWidth(); column++) {
                if (code.get(column, row)) {
                    content.addRect(x + column * cellWidth, y + height - (row + 1) * cellHeight, cellWidth, cellHeight);
                }
            }
        }
        content.fill();
    }
}
