package fr.doleance.letters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Gives a PDF the date of the injected clock, in both places that PDF/A wants equal, and an identifier that follows from it. */
final class PdfDate {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private PdfDate() {}

    static void set(PDDocument document, Instant createdAt) throws IOException {
        GregorianCalendar calendar = GregorianCalendar.from(createdAt.atZone(PARIS));
        document.getDocumentInformation().setCreationDate(calendar);
        document.setDocumentId(createdAt.toEpochMilli());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try (InputStream stream = metadata.exportXMPMetadata()) {
            String written = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll(
                            "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                            "$1" + XMP.format(createdAt.atZone(PARIS)) + "$2");
            metadata.importXMPMetadata(written.getBytes(StandardCharsets.UTF_8));
        }
    }
}
