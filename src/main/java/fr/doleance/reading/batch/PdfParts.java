package fr.doleance.reading.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes pages of a PDF as PDFs of their own. Equal input gives equal bytes, so that a batch that comes twice gives duplicates. */
final class PdfParts {
    private PdfParts() {}

    static List<Path> write(Path file, List<List<Integer>> parts, Path target) throws IOException {
        List<Path> files = new ArrayList<>();
        if (parts.isEmpty()) {
            return files;
        }
        try (PDDocument batch = Loader.loadPDF(file.toFile(), "")) {
            for (List<Integer> part : parts) {
                Path written = target.resolveSibling(target.getFileName() + ".part-" + (files.size() + 1));
                write(batch, part, written);
                files.add(written);
            }
        }
        return files;
    }

    private static void write(PDDocument batch, List<Integer> pages, Path target) throws IOException {
        try (PDDocument part = new PDDocument()) {
            // otherwise the file's identifier is made of the time
            part.setDocumentId((long) pages.get(0));
            for (int number : pages) {
                part.importPage(batch.getPage(number - 1));
            }
            part.save(target.toFile());
        }
    }
}
