package fr.doleance.samples;

import static fr.doleance.samples.ExpectedEnd.CASE;
import static fr.doleance.samples.ExpectedEnd.CASE_TO_CHECK;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Images that are cut, misnamed, or much larger than their file. */
final class HostileImages {
    private static final int SIDE = 30_000;
    private static final int LINES = 300;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private HostileImages() {}

    static void addTo(HostileFolder files) throws IOException {
        try (PDDocument document = PaperLetter.of(files.letter())) {
            BufferedImage sheet = PageImage.grey(document, 0, 200);
            byte[] fax = ImageBytes.fax(List.of(PageImage.twoTones(sheet)), 200);
            files.add("photo.pdf", "JPEG under the name of a PDF", CASE, ImageBytes.jpeg(sheet, 0.6f));
            files.add("fax-coupe.tiff", "TIFF cut off after its first bytes", CASE_TO_CHECK, Arrays.copyOf(fax, 200));
        }
        files.add("immense.png", "PNG of 30,000 by 30,000 pixels in a small file", CASE_TO_CHECK, immensePng());
    }

    /** In grey. Who believes the header reserves 900 megabytes before finding that the lines end early. */
    private static byte[] immensePng() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        output.write(PNG);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(SIDE)
                .putInt(SIDE)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        chunk("IHDR", header, output);
        chunk("IDAT", lines(), output);
        chunk("IEND", new byte[0], output);
        return output.toByteArray();
    }

    private static byte[] lines() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] line = new byte[SIDE + 1]; // no filter, then one byte a pixel
        Arrays.fill(line, 1, line.length, (byte) 0xff);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < LINES; y++) {
                deflater.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream output) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        DataOutputStream data = new DataOutputStream(output);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) checksum.getValue());
    }
}
