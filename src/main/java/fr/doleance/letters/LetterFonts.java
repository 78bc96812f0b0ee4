package fr.doleance.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the letters: Source Sans 3 (Adobe, SIL Open Font License 1.1, embeddable), and DejaVu Sans for letters of names that it
 * lacks. Both have the narrow no-break space of French typography.
 */
final class LetterFonts {
    private static final byte[] REGULAR = bytes("/fr/doleance/letters/fonts/SourceSans3-Regular.ttf");
    private static final byte[] SEMI_BOLD = bytes("/fr/doleance/letters/fonts/SourceSans3-SemiBold.ttf");
    private static final byte[] FALLBACK = bytes("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    private LetterFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Source Sans 3", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(SEMI_BOLD), "Source Sans 3", 600, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(FALLBACK), "DejaVu Sans", 400, FontStyle.NORMAL, true);
    }

    static InputStream semiBold() {
        return new ByteArrayInputStream(SEMI_BOLD);
    }

    /** Width of a line in the regular font, in units of the font size. */
    static double width(String line) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double units = 0;
            for (int character : line.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            return units / font.getUnitsPerEm();
        } catch (IOException exception) {
            throw new UncheckedIOException("the letter font cannot be read", exception);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = LetterFonts.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException("the letter font " + resource + " cannot be read", exception);
        }
    }
}
