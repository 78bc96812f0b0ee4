package fr.doleance.reading.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ReadingProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;

class RareContainersTest {
    private final Unpacker unpacker = new Unpacker(List.of("assureur.example"));

    @Test
    void aSignedMailIsReadFromInsideItsSignature() throws Exception {
        byte[] signed = signed("Content-Type: text/plain; charset=utf-8\r\n\r\nJe réclame mes lunettes.");
        byte[] mail = Mails.raw("From: lea@courriel.example\nSubject: Demande\nMIME-Version: 1.0\n"
                + "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(signed));
        assertThat(unpacker.unpack("a.eml", mail))
                .extracting(UnpackedDocument::text)
                .containsExactly("Je réclame mes lunettes.");
    }

    @Test
    void aSignedFileIsOpened() throws Exception {
        byte[] signed = signed(new String(Archives.PDF, StandardCharsets.US_ASCII));
        assertThat(unpacker.unpack("lettre.pdf.p7m", signed))
                .extracting(UnpackedDocument::fileName, UnpackedDocument::mediaType)
                .containsExactly(tuple("lettre.pdf", "application/pdf"));
    }

    @Test
    void aWinmailFileIsOpened() throws IOException {
        assertThat(unpacker.unpack("winmail.dat", winmail("decompte.pdf", Archives.PDF)))
                .extracting(UnpackedDocument::fileName, UnpackedDocument::mediaType)
                .contains(tuple("decompte.pdf", "application/pdf"));
    }

    @Test
    void anEncryptedArchiveSaysSo() {
        byte[] zip = Archives.zip("lettre.pdf", Archives.PDF);
        for (int at = 0; at < zip.length - 10; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && (zip[at + 2] == 3 || zip[at + 2] == 1)) {
                zip[at + (zip[at + 2] == 3 ? 6 : 8)] |= 1;
            }
        }
        assertThat(unpacker.unpack("a.zip", zip))
                .extracting(UnpackedDocument::problem)
                .containsExactly(ReadingProblem.ENCRYPTED);
    }

    @Test
    void aWordFileThatHoldsOnlyAScanIsThatScan() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(Archives.png(1200, 1600)),
                            Document.PICTURE_TYPE_PNG,
                            "scan.png",
                            Units.toEMU(300),
                            Units.toEMU(400));
            document.write(bytes);
        }
        assertThat(unpacker.unpack("lettre.docx", bytes.toByteArray()))
                .extracting(UnpackedDocument::mediaType, UnpackedDocument::role)
                .containsExactly(tuple("image/png", DocumentRole.COMPLAINT));
    }

    private static byte[] signed(String content) throws CMSException, IOException {
        var inside = new CMSProcessableByteArray(content.getBytes(StandardCharsets.UTF_8));
        return new CMSSignedDataGenerator().generate(inside, true).getEncoded();
    }

    /** MS-OXTNEF: signature, key, then attributes with level, id, length, data and a checksum. */
    private static byte[] winmail(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(little(4, 0x223E9F78));
        bytes.write(little(2, 1));
        bytes.write(attribute(1, 0x00089006, little(4, 0x00010000)));
        bytes.write(attribute(2, 0x00069002, new byte[14]));
        bytes.write(attribute(2, 0x00018010, (name + "\0").getBytes(StandardCharsets.US_ASCII)));
        bytes.write(attribute(2, 0x0006800F, content));
        return bytes.toByteArray();
    }

    private static byte[] attribute(int level, int id, byte[] data) throws IOException {
        int checksum = 0;
        for (byte value : data) {
            checksum += value & 0xFF;
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(level);
        bytes.write(little(4, id));
        bytes.write(little(4, data.length));
        bytes.write(data);
        bytes.write(little(2, checksum));
        return bytes.toByteArray();
    }

    private static byte[] little(int size, int value) {
        byte[] four = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
        return java.util.Arrays.copyOf(four, size);
    }
}
