package fr.doleance.samples;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a text as a typed A4 letter. A tab at the start of a line puts it in the right column, where addressee, date and signature
 * stand; a form feed starts a page.
 */
final class PaperLetter {
    // shipped with the product's letters, so that the samples look the same on every machine
    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf";
    private static final float SIZE = 10.5f;
    private static final float LEADING = 14.5f;
    private static final float LEFT = 62;
    private static final float RIGHT_COLUMN = 312;
    private static final float RIGHT = 540;
    private static final float TOP = 785;
    private static final float BOTTOM = 45;

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    private PaperLetter() throws IOException {
        try (InputStream stream = PaperLetter.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, stream);
        }
    }

    /** The caller closes it. */
    static PDDocument of(String text) throws IOException {
        PaperLetter letter = new PaperLetter();
        for (String page : text.split("\f")) {
            letter.addPage(page.strip().equals(page) ? page : page.stripTrailing());
        }
        FixedPdf.stamp(letter.document);
        return letter.document;
    }

    private void addPage(String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(font, SIZE);
            float y = TOP;
            for (String line : text.split("\n", -1)) {
                y = draw(line, y, content);
            }
        }
    }

    private float draw(String line, float top, PDPageContentStream content) throws IOException {
        float x = line.startsWith("\t") ? RIGHT_COLUMN : LEFT;
        float y = top;
        for (String part : wrap(line.strip(), RIGHT - x)) {
            if (y < BOTTOM) {
                throw new IllegalStateException("the text is too long for its page");
            }
            content.beginText();
            content.newLineAtOffset(x, y);
            content.showText(part);
            content.endText();
            y -= LEADING;
        }
        return y;
    }

    private List<String> wrap(String line, float width) throws IOException {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : line.split(" ")) {
            String longer = part.isEmpty() ? word : part + " " + word;
            if (!part.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > width) {
                parts.add(part.toString());
                part.setLength(0);
                longer = word;
            }
            part.setLength(0);
            part.append(longer);
        }
        parts.add(part.toString());
        return parts;
    }
}
