package fr.doleance.reading.copy;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.Word;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Lays words where they stand, drawn with no ink: they are found and copied, the picture is seen. */
final class InvisibleWords {
    private static final float UNITS = 1000;
    /** Share of a word's box that lies below the line it stands on. */
    private static final float BELOW = 0.2f;

    private static final float LEAST_SIZE = 1;

    private final PDFont font;

    InvisibleWords(PDFont font) {
        this.font = font;
    }

    void write(Page page, PDRectangle size, PDPageContentStream content) throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (Line line : page.lines()) {
            for (Word word : line.words()) {
                write(word, size, content);
            }
        }
        content.endText();
    }

    private void write(Word word, PDRectangle size, PDPageContentStream content) throws IOException {
        String text = writable(word.text());
        if (text.isEmpty() || word.box() == null) {
            return;
        }
        Box box = word.box();
        // the space keeps words apart when text is copied
        String spaced = text + " ";
        float height = Math.max(LEAST_SIZE, (float) box.height() * size.getHeight());
        float natural = font.getStringWidth(text) / UNITS * height;
        float stretch = natural == 0 ? 1 : (float) box.width() * size.getWidth() / natural;
        content.setFont(font, height);
        content.setTextMatrix(new Matrix(
                stretch == 0 ? 1 : stretch,
                0,
                0,
                1,
                (float) box.x() * size.getWidth(),
                size.getHeight() * (float) (1 - box.bottom()) + BELOW * height));
        content.showText(spaced);
    }

    /** Without the characters that the font has no picture of: signs that reading put for boxes, stains taken for letters. */
    private String writable(String text) {
        StringBuilder writable = new StringBuilder();
        text.codePoints().filter(this::has).forEach(writable::appendCodePoint);
        return writable.toString();
    }

    private boolean has(int character) {
        try {
            font.encode(Character.toString(character));
            return true;
        } catch (IOException | IllegalArgumentException absent) {
            return false;
        }
    }
}
