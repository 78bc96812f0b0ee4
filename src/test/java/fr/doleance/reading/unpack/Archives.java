package fr.doleance.reading.unpack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Container files for tests. */
final class Archives {
    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Archives() {}

    static byte[] zip(Object... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int index = 0; index < namesAndContents.length; index += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[index]));
                zip.write((byte[]) namesAndContents[index + 1]);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    static byte[] png(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    static byte[] docx(String... paragraphs) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    /** An Outlook message (MS-OXMSG) with one PDF attached. */
    static byte[] outlook(String senderName, String senderAddress, String subject, String body) {
        var bytes = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            root.createDocument("__properties_version1.0", stream(new byte[32]));
            root.createDirectory("__nameid_version1.0");
            property(root, "001A", "IPM.Note");
            property(root, "0C1A", senderName);
            property(root, "0C1F", senderAddress);
            property(root, "0037", subject);
            property(root, "1000", body);
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            attachment.createDocument("__properties_version1.0", stream(new byte[8]));
            property(attachment, "3707", "décompte.pdf");
            attachment.createDocument("__substg1.0_37010102", stream(PDF));
            file.writeFilesystem(bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static void property(DirectoryEntry entry, String tag, String value) throws IOException {
        entry.createDocument("__substg1.0_" + tag + "001F", stream(value.getBytes(StandardCharsets.UTF_16LE)));
    }

    private static java.io.InputStream stream(byte[] content) {
        return new java.io.ByteArrayInputStream(content);
    }
}
