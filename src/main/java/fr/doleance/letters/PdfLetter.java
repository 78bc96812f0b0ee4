package fr.doleance.letters;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Sets a letter as a PDF that is an archive (PDF/A-3u) and accessible (PDF/UA-1). The same letter at the same instant gives the same
 * bytes. Nothing outside the jar is loaded, whatever a template says.
 */
final class PdfLetter {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new RendererLog());
    }

    /** A finished PDF and its number of pages. */
    record Pdf(byte[] bytes, int pages) {}

    private PdfLetter() {}

    /** @param mark a word across every page, such as SPÉCIMEN */
    static Pdf set(Document letter, Optional<String> mark, Instant createdAt) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        LetterFonts.addTo(builder);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer("Doléance");
        builder.useUnicodeLineBreaker(new FrenchLineBreaker());
        builder.useUriResolver((base, address) -> null);
        builder.withW3cDocument(letter, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            if (mark.isPresent()) {
                Watermark.draw(document, mark.get());
            }
            PdfDate.set(document, createdAt);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Pdf(bytes.toByteArray(), document.getNumberOfPages());
        } catch (IOException exception) {
            throw new UncheckedIOException("a letter cannot be set as PDF", exception);
        }
    }
}
