package fr.doleance.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the letters: Source Sans 3 (Adobe, SIL Open Font License 1.1, embeddable), and DejaVu Sans for letters of names that it
 * lacks. Both have the narrow no-break space of French typography.
 */
public final class LetterFonts {
    private static final byte[] REGULAR = bytes("/fr/doleance/letters/fonts/SourceSans3-Regular.ttf");
    private static final byte[] SEMI_BOLD = bytes("/fr/doleance/letters/fonts/SourceSans3-SemiBold.ttf");
    private static final byte[] FALLBACK = bytes("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    /** First code point after Latin Extended-B. */
    private static final int LATIN_END = 0x250;

    /** First code point after the two planes that hold the scripts in use. */
    private static final int LAST_PLANE_END = 0x20000;

    private static final double[] WIDTHS = widths();
    private static final BitSet PRINTABLE = printable();

    private LetterFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Source Sans 3", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(SEMI_BOLD), "Source Sans 3", 600, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(FALLBACK), "DejaVu Sans", 400, FontStyle.NORMAL, true);
    }

    /** The regular font as a TrueType file. */
    public static InputStream regular() {
        return new ByteArrayInputStream(REGULAR);
    }

    /** The semi-bold font as a TrueType file. */
    public static InputStream semiBold() {
        return new ByteArrayInputStream(SEMI_BOLD);
    }

    /** Width of a line in the regular font, in units of the font size; a letter beyond Latin counts as one whole unit. */
    static double width(String line) {
        return line.codePoints()
                .mapToDouble(character -> character < WIDTHS.length ? WIDTHS[character] : 1)
                .sum();
    }

    /** Whether the fonts have every letter of a line, so that none is replaced in silence. */
    static boolean canPrint(String line) {
        return line.codePoints().allMatch(PRINTABLE::get);
    }

    private static BitSet printable() {
        BitSet printable = new BitSet();
        for (byte[] bytes : List.of(REGULAR, FALLBACK)) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                IntStream.range(0, LAST_PLANE_END)
                        .filter(character -> glyphs.getGlyphId(character) != 0)
                        .forEach(printable::set);
            } catch (IOException exception) {
                throw new UncheckedIOException("a letter font cannot be read", exception);
            }
        }
        return printable;
    }

    private static double[] widths() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(REGULAR))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double[] widths = new double[LATIN_END];
            for (int character = 0; character < LATIN_END; character++) {
                widths[character] = (double) font.getAdvanceWidth(glyphs.getGlyphId(character)) / font.getUnitsPerEm();
            }
            return widths;
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
