package fr.doleance.reading.pdf;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.ReadingProblem;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF file, open or with the reason why not. An empty password is tried. Not thread-safe. */
public final class PdfFile implements Closeable {
    /** A whole PDF ends with this mark (ISO 32000-1, 7.5.5); readers accept some bytes after it. */
    private static final String END_MARK = "%%EOF";

    private static final int TAIL_BYTES = 2048;

    private final PDDocument document;
    private final ReadingProblem problem;
    private List<FormField> fields;

    private PdfFile(PDDocument document, ReadingProblem problem) {
        this.document = document;
        this.problem = problem;
    }

    /**
     * Opens a file.
     *
     * @throws IOException when the disk fails; what is wrong with the PDF is its {@link #problem()}
     */
    public static PdfFile open(Path file) throws IOException {
        boolean whole = hasEndMark(file);
        try {
            PDDocument document =
                    Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
            return new PdfFile(document, whole ? null : ReadingProblem.DAMAGED);
        } catch (InvalidPasswordException exception) {
            return new PdfFile(null, ReadingProblem.ENCRYPTED);
        } catch (IOException exception) {
            return new PdfFile(null, ReadingProblem.DAMAGED);
        }
    }

    /** Why the file could not be read, or not as a whole: a truncated one may still have pages. Otherwise null. */
    public ReadingProblem problem() {
        return problem;
    }

    public int pageCount() {
        return document == null ? 0 : document.getNumberOfPages();
    }

    /** The fields of a fillable form, in the order of the file; empty when the PDF has none. */
    public List<FormField> formFields() throws IOException {
        if (fields == null) {
            fields = document == null ? List.of() : FormFieldReader.read(document);
        }
        return fields;
    }

    /** A page by its 1-based number. */
    public PdfPage page(int number) {
        return new PdfPage(document, number);
    }

    @Override
    public void close() throws IOException {
        if (document != null) {
            document.close();
        }
    }

    private static boolean hasEndMark(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(TAIL_BYTES, file.length());
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains(END_MARK);
        }
    }
}
