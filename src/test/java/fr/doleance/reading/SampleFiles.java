package fr.doleance.reading;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes the files that the tests of reading read: invented letters, as PDF or as pictures. */
public final class SampleFiles {
    /** A letter that OCR must get right. */
    public static final List<String> LETTER = List.of(
            "Madame Odile Ferrand",
            "14 rue des Tilleuls",
            "37000 Tours",
            "Objet : réclamation sur un remboursement",
            "Bonjour, depuis trois mois j'attends le remboursement de mes soins",
            "dentaires. Mon numéro est le 48213977. Je vous demande une réponse.",
            "Avec mes salutations distinguées, Odile Ferrand");

    private static final double DOTS_PER_POINT = 300 / 72.0;

    private SampleFiles() {}

    /** A born-digital letter. */
    public static byte[] pdf(List<String> lines) {
        return pdf(document -> addText(document, lines));
    }

    /** A PDF whose pages the caller draws. */
    public static byte[] pdf(Drawing drawing) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            drawing.draw(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public static PDPage addText(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.setLeading(24);
            content.newLineAtOffset(72, 750);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return page;
    }

    /** A page that is a scan: a picture of text and nothing else. */
    public static PDPage addScan(PDDocument document, BufferedImage scan) throws IOException {
        boolean portrait = scan.getHeight() > scan.getWidth();
        PDRectangle a4 = PDRectangle.A4;
        PDRectangle size = portrait ? a4 : new PDRectangle(a4.getHeight(), a4.getWidth());
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, size.getWidth(), size.getHeight());
        }
        return page;
    }

    public static byte[] encrypted(List<String> lines, String userPassword) {
        return pdf(document -> {
            addText(document, lines);
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        });
    }

    /** An A4 page at 300 dots an inch with text in 12 points, as a scanner sees it. */
    public static BufferedImage scan(List<String> lines) {
        BufferedImage scan = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) Math.round(12 * DOTS_PER_POINT)));
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), 300, 450 + i * 100);
        }
        graphics.dispose();
        return scan;
    }

    /** The picture turned clockwise about its centre, on a sheet of the same size or, by a quarter, turned with it. */
    public static BufferedImage turned(BufferedImage scan, double degrees) {
        boolean quarter = Math.abs(degrees) % 180 == 90;
        int width = quarter ? scan.getHeight() : scan.getWidth();
        int height = quarter ? scan.getWidth() : scan.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.toRadians(degrees));
        graphics.drawImage(scan, -scan.getWidth() / 2, -scan.getHeight() / 2, null);
        graphics.dispose();
        return turned;
    }

    public static BufferedImage blackAndWhite(BufferedImage scan) {
        BufferedImage fax = new BufferedImage(scan.getWidth(), scan.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        fax.createGraphics().drawImage(scan, 0, 0, null);
        return fax;
    }

    public static byte[] picture(BufferedImage picture, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The platform's own: another on the class path lays a file out differently, and which comes first is chance. */
    private static ImageWriter tiffWriter() {
        Iterable<ImageWriter> writers = () -> ImageIO.getImageWritersByFormatName("tiff");
        return StreamSupport.stream(writers.spliterator(), false)
                .filter(writer ->
                        "java.desktop".equals(writer.getClass().getModule().getName()))
                .findFirst()
                .orElseThrow();
    }

    /** A TIFF of several pages. @param compression as ImageIO names it, for example {@code CCITT T.6} */
    public static byte[] tiff(List<BufferedImage> pages, String compression) {
        ImageWriter writer = tiffWriter();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(compression);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(output);
                writer.prepareWriteSequence(null);
                for (BufferedImage page : pages) {
                    writer.writeToSequence(new IIOImage(page, null, null), parameters);
                }
                writer.endWriteSequence();
            }
            return bytes.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } finally {
            writer.dispose();
        }
    }

    /** A white picture of so many pixels a side: small as a file, far too large in memory. */
    public static byte[] pngBomb(int side) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(png, "IHDR", header);
        chunk(png, "IDAT", zeros((long) side * (1 + (side + 7) / 8)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** A page that shows such a picture. */
    public static void addPictureBomb(PDDocument document, int side) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDImageXObject picture = new PDImageXObject(
                document,
                new ByteArrayInputStream(zeros((long) side * ((side + 7) / 8))),
                COSName.FLATE_DECODE,
                side,
                side,
                1,
                PDDeviceGray.INSTANCE);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    private static byte[] zeros(long count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
            for (long left = count; left > 0; left -= block.length) {
                deflated.write(block, 0, (int) Math.min(left, block.length));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }

    /** Two boxes with their labels, the second one crossed. */
    public static BufferedImage scanWithTickBoxes() {
        BufferedImage scan =
                scan(List.of("Objet de la réclamation", "      Frais de santé", "      Incapacité et invalidité"));
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(4));
        graphics.drawRect(310, 510, 42, 42);
        graphics.drawRect(310, 610, 42, 42);
        graphics.drawLine(316, 616, 346, 646);
        graphics.drawLine(346, 616, 316, 646);
        graphics.dispose();
        return scan;
    }

    /** The same as lines in a PDF. */
    public static void addTickBoxes(PDDocument document) throws IOException {
        PDPage page = addText(document, List.of("     Frais de santé", "     Incapacité et invalidité"));
        PDPageContentStream.AppendMode append = PDPageContentStream.AppendMode.APPEND;
        try (PDPageContentStream content = new PDPageContentStream(document, page, append, false)) {
            content.addRect(74, 749, 10, 10);
            content.addRect(74, 725, 10, 10);
            content.moveTo(75, 726);
            content.lineTo(83, 734);
            content.moveTo(83, 726);
            content.lineTo(75, 734);
            content.stroke();
        }
    }

    /** Draws into a document. */
    @FunctionalInterface
    public interface Drawing {
        void draw(PDDocument document) throws IOException;
    }
}
