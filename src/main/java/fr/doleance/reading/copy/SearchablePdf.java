package fr.doleance.reading.copy;

import fr.doleance.complaint.Page;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A searchable copy in the making. Pages lie in a temporary file, not in memory: a scan of two hundred pages takes no more of it than
 * one of a few.
 */
public final class SearchablePdf implements Closeable {
    private static final String FONT = "/fr/doleance/letters/fonts/SourceSans3-Regular.ttf";

    private final PDDocument document;
    private final InvisibleWords words;

    public SearchablePdf() throws IOException {
        document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        try (InputStream font = SearchablePdf.class.getResourceAsStream(FONT)) {
            words = new InvisibleWords(PDType0Font.load(document, font));
        }
    }

    /**
     * Adds a page.
     *
     * @param page its words and size
     * @param picture a grey JPEG, or a TIFF of two tones (CCITT group 4), of the page turned upright
     */
    public void add(Page page, Path picture) throws IOException {
        PDRectangle size = new PDRectangle((float) page.widthPoints(), (float) page.heightPoints());
        PDPage sheet = new PDPage(size);
        document.addPage(sheet);
        PDImageXObject image = image(picture);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            words.write(page, size, content);
            content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
        }
    }

    private PDImageXObject image(Path picture) throws IOException {
        byte[] bytes = Files.readAllBytes(picture);
        return picture.toString().endsWith(".jpg")
                ? JPEGFactory.createFromByteArray(document, bytes)
                : CCITTFactory.createFromByteArray(document, bytes);
    }

    /** Writes what was added. Nothing can be added after. */
    public void save(Path target) throws IOException {
        ArchiveMarks.set(document);
        document.save(target.toFile());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
