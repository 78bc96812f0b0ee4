package fr.doleance.reading.pdf;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.reading.layout.ScannedPage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One page of an open PDF. */
public final class PdfPage {
    private static final double POINTS_PER_INCH = 72;
    /** What scanners and OCR take as normal. */
    private static final double DOTS_PER_INCH = 300;
    /** Below this no letter of a usual size can be read. */
    private static final double LEAST_DOTS_PER_INCH = 70;

    private final PDDocument document;
    private final int number;

    PdfPage(PDDocument document, int number) {
        this.document = document;
        this.number = number;
    }

    /** The text layer, with the values of form fields where the page shows them. */
    public TextLayer textLayer(List<FormField> fields) throws IOException {
        return WordStripper.read(document, number, ownFields(fields));
    }

    private Stream<FormField> ownFields(List<FormField> fields) {
        return fields.stream().filter(field -> field.page() != null && field.page() == number);
    }

    /** Width in points as a viewer shows the page. */
    public double widthPoints() {
        return turned() ? crop().getHeight() : crop().getWidth();
    }

    /** Height in points as a viewer shows the page. */
    public double heightPoints() {
        return turned() ? crop().getWidth() : crop().getHeight();
    }

    /**
     * Whether the page may be drawn.
     *
     * @param layer of this page: it knows the largest picture on it, which drawing would decode whole
     * @return null or {@link ReadingProblem#TOO_LARGE}
     */
    public ReadingProblem drawingProblem(TextLayer layer, long maximumPixels) {
        boolean drawable = layer.largestPicture() <= maximumPixels && resolution(maximumPixels) >= LEAST_DOTS_PER_INCH;
        return drawable ? null : ReadingProblem.TOO_LARGE;
    }

    /** The page as a grey picture, at 300 dots an inch or fewer where that would be more than {@code maximumPixels}. */
    public ScannedPage draw(long maximumPixels) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        double dotsPerInch = resolution(maximumPixels);
        return new ScannedPage(
                renderer.renderImageWithDPI(number - 1, (float) dotsPerInch, ImageType.GRAY), dotsPerInch);
    }

    private double resolution(long maximumPixels) {
        double squareInches = widthPoints() * heightPoints() / (POINTS_PER_INCH * POINTS_PER_INCH);
        return Math.min(DOTS_PER_INCH, Math.sqrt(maximumPixels / squareInches));
    }

    private PDRectangle crop() {
        return document.getPage(number - 1).getCropBox();
    }

    private boolean turned() {
        return document.getPage(number - 1).getRotation() % 180 != 0;
    }

    static Box wholePage() {
        return new Box(0, 0, 1, 1);
    }
}
