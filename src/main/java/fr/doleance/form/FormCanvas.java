package fr.doleance.form;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One page to draw on, in millimetres from its top left corner: tagged text, and decoration that a screen reader passes over. */
final class FormCanvas implements Closeable {
    static final double POINTS = 72 / 25.4;
    /** Line ends of PDF (ISO 32000-1, 8.4.3.3) that close the corners of frames. */
    private static final int PROJECTING = 2;

    private static final double LEADING = 1.22;

    private final PDPage page = new PDPage(new PDRectangle(points(FormLayout.WIDTH), points(FormLayout.HEIGHT)));
    private final PDPageContentStream stream;
    private final StructureTree.Content structure;

    /** How a text looks. {@code size} in points; {@code grey} 0 black to 1 white. */
    record Style(PDFont font, double size, double grey) {
        double lineHeight() {
            return LEADING * size / POINTS;
        }

        Style sized(double other) {
            return new Style(font, other, grey);
        }

        /** Width of a text in millimetres. */
        double width(String text) throws IOException {
            return font.getStringWidth(text) / 1000 * size / POINTS;
        }
    }

    FormCanvas(PDDocument document, StructureTree tree) throws IOException {
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        structure = tree.content(page);
    }

    PDPage page() {
        return page;
    }

    /** A text on one line; {@code baseline} from the top of the page. */
    void text(String type, Style style, double left, double baseline, String text) throws IOException {
        stream.beginMarkedContent(COSName.getPDFName(type), structure.add(type));
        show(style, left, baseline, text);
        stream.endMarkedContent();
    }

    /** Lines below each other as one paragraph, the first one's top at {@code top}. */
    void paragraph(Style style, double left, double top, List<String> lines) throws IOException {
        stream.beginMarkedContent(COSName.P, structure.add("P"));
        double baseline = top + style.size() / POINTS;
        for (String line : lines) {
            show(style, left, baseline, line);
            baseline += style.lineHeight();
        }
        stream.endMarkedContent();
    }

    private void show(Style style, double left, double baseline, String text) throws IOException {
        float grey = (float) style.grey();
        stream.beginText();
        stream.setNonStrokingColor(grey, grey, grey);
        stream.setFont(style.font(), (float) style.size());
        stream.newLineAtOffset(points(left), points(FormLayout.HEIGHT - baseline));
        stream.showText(text);
        stream.endText();
    }

    /** A text broken into lines of at most {@code width} millimetres; a line end in it ends a line. */
    static List<String> wrap(Style style, double width, String text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            String line = "";
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && style.width(longer) > width) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
            }
            lines.add(line);
        }
        return lines;
    }

    void fill(List<Area> areas, double grey) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setNonStrokingColor((float) grey, (float) grey, (float) grey);
        for (Area area : areas) {
            rectangle(area);
        }
        stream.fill();
        stream.endMarkedContent();
    }

    void line(PrintedLines.Stroke line) throws IOException {
        float grey = (float) line.grey();
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setLineWidth((float) line.points());
        stream.setLineCapStyle(PROJECTING);
        stream.setStrokingColor(grey, grey, grey);
        stream.moveTo(points(line.x1()), points(FormLayout.HEIGHT - line.y1()));
        stream.lineTo(points(line.x2()), points(FormLayout.HEIGHT - line.y2()));
        stream.stroke();
        stream.endMarkedContent();
    }

    private void rectangle(Area area) throws IOException {
        PDRectangle box = box(area);
        stream.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    /** An area in the page's own coordinates. */
    static PDRectangle box(Area area) {
        return new PDRectangle(
                points(area.left()),
                points(FormLayout.HEIGHT - area.bottom()),
                points(area.width()),
                points(area.height()));
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    @Override
    public void close() throws IOException {
        structure.close();
        stream.close();
    }
}
