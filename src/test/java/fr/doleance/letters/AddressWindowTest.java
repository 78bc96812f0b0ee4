package fr.doleance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What the envelope's window shows: the whole address, and nothing but the address. */
class AddressWindowTest {
    private static final int DOTS_PER_INCH = 100;
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    private final Organisation organisation = OrganisationFile.sample();

    @Test
    void sixLinesOfThirtyEightWideLettersStayInTheWindow() throws IOException {
        CaseFile caseFile = LetterCase.LONG_ADDRESS.caseFile();
        List<TextPosition> glyphs = addressGlyphs(caseFile);
        Organisation.Envelope window = organisation.envelope();

        assertThat(glyphs).hasSizeGreaterThan(150);
        assertThat(glyphs).allSatisfy(glyph -> {
            assertThat(millimetres(glyph.getX())).isGreaterThanOrEqualTo(window.left() - 0.1);
            assertThat(millimetres(glyph.getX() + glyph.getWidth()))
                    .isLessThanOrEqualTo(window.left() + window.width());
            assertThat(millimetres(glyph.getY() - glyph.getHeight())).isGreaterThanOrEqualTo(window.top());
            assertThat(millimetres(glyph.getY())).isLessThanOrEqualTo(window.top() + window.height());
        });
    }

    @Test
    void withoutAddresseeNothingAtAllShowsInTheWindow() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(LetterCase.UNKNOWN_ADDRESSEE.caseFile()))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);

            assertThat(darkest(page, 88, 202, 32, 92)).isEqualTo(255);
            assertThat(darkest(page, 20, 85, 15, 92)).isLessThan(100);
        }
    }

    /** The least bright pixel of an area given in millimetres. */
    private static int darkest(BufferedImage page, int left, int right, int top, int bottom) {
        int darkest = 255;
        for (int y = dots(top); y < dots(bottom); y++) {
            for (int x = dots(left); x < dots(right); x++) {
                darkest = Math.min(darkest, page.getRaster().getSample(x, y, 0));
            }
        }
        return darkest;
    }

    private static int dots(int millimetres) {
        return (int) Math.round(millimetres / 25.4 * DOTS_PER_INCH);
    }

    private static double millimetres(double points) {
        return points * MILLIMETRES_PER_POINT;
    }

    private List<TextPosition> addressGlyphs(CaseFile caseFile) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                double y = millimetres(position.getY());
                boolean watermark = position.getDir() != 0 || position.getFontSizeInPt() > 40;
                if (!watermark && millimetres(position.getX()) > 88 && y > 32 && y < 95) {
                    glyphs.add(position);
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf(caseFile))) {
            stripper.getText(document);
        }
        return glyphs;
    }

    private byte[] pdf(CaseFile caseFile) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
        return new LetterWriter(organisation, clock)
                .write(caseFile, false)
                .letterFiles()
                .get(0)
                .content();
    }
}
