package fr.doleance.reading.batch;

import fr.doleance.reading.image.ImageFile;
import fr.doleance.reading.layout.ScannedPage;
import fr.doleance.reading.pdf.PdfFile;
import fr.doleance.reading.sheet.BlankSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cuts a file of many pages at its separator sheets. */
public final class BatchCutter {
    private static final String PDF = "application/pdf";
    private static final String TIFF = "image/tiff";
    /** A4 at 110 dots an inch: enough for a code as large as on a separator sheet. */
    private static final long PIXELS = 1_200_000;

    private final Path file;
    private final long maximumPixels;

    /** @param maximumPixels a page with more is not looked at */
    public BatchCutter(Path file, long maximumPixels) {
        this.file = file;
        this.maximumPixels = maximumPixels;
    }

    /** Whether files of this type may be batches. */
    public static boolean mayCut(String mediaType) {
        return PDF.equals(mediaType) || TIFF.equals(mediaType);
    }

    /**
     * Writes the parts beside {@code target}.
     *
     * @throws IOException when the file cannot be read or a part not be written
     */
    public BatchParts cut(String mediaType, Path target) throws IOException {
        return PDF.equals(mediaType) ? cutPdf(target) : cutTiff(target);
    }

    private BatchParts cutPdf(Path target) throws IOException {
        List<PageKind> kinds = new ArrayList<>();
        try (PdfFile pdf = PdfFile.open(file)) {
            for (int number = 1; pdf.problem() == null && pdf.pageCount() > 1 && number <= pdf.pageCount(); number++) {
                boolean drawable =
                        pdf.page(number).drawingProblem(pdf.page(number).textLayer(List.of()), maximumPixels) == null;
                kinds.add(drawable ? kind(pdf.page(number).draw(PIXELS)) : PageKind.WRITTEN);
            }
        }
        List<List<Integer>> parts = PageKind.parts(kinds);
        List<Path> files = PdfParts.write(file, parts, target);
        return answer(parts, files, PDF);
    }

    private BatchParts cutTiff(Path target) throws IOException {
        List<PageKind> kinds = new ArrayList<>();
        try (ImageFile tiff = ImageFile.open(file)) {
            for (int number = 1;
                    tiff.problem() == null && tiff.pageCount() > 1 && number <= tiff.pageCount();
                    number++) {
                boolean small = tiff.pixels(number) <= maximumPixels;
                kinds.add(small ? kind(tiff.page(number)) : PageKind.WRITTEN);
            }
        }
        List<List<Integer>> parts = PageKind.parts(kinds);
        List<Path> files = TiffParts.write(file, parts, target);
        return answer(parts, files, TIFF);
    }

    private static PageKind kind(ScannedPage page) {
        if (BlankSheet.is(page.picture())) {
            return PageKind.BLANK;
        }
        return Separators.isOn(page.picture()) ? PageKind.SEPARATOR : PageKind.WRITTEN;
    }

    private static BatchParts answer(List<List<Integer>> parts, List<Path> files, String mediaType) {
        List<BatchParts.Part> answer = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            answer.add(new BatchParts.Part(files.get(i).toString(), mediaType, parts.get(i)));
        }
        return new BatchParts(answer);
    }
}
