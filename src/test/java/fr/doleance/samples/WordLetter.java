package fr.doleance.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Sets a text as a Word document; tabs as in {@link PaperLetter}. */
final class WordLetter {
    private static final Instant MADE_ON = Instant.parse("2026-11-16T08:00:00Z");

    private WordLetter() {}

    static byte[] of(String text) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : text.stripTrailing().split("\n", -1)) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(line.startsWith("\t") ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
                paragraph.createRun().setText(line.strip());
            }
            var properties = document.getPackage().getPackageProperties();
            properties.setCreatedProperty(Optional.of(Date.from(MADE_ON)));
            properties.setModifiedProperty(Optional.of(Date.from(MADE_ON)));
            document.write(output);
        } catch (InvalidFormatException exception) {
            throw new IOException("the document cannot be made", exception);
        }
        return withFixedTimes(output.toByteArray());
    }

    /** A zip carries the time of every entry: without this, two runs would differ. */
    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(output)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(FileTime.from(MADE_ON));
                to.putNextEntry(copy);
                from.transferTo(to);
            }
        }
        return output.toByteArray();
    }
}
