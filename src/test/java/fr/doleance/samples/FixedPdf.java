package fr.doleance.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Gives a PDF a fixed date and identifier: made twice, it is the same file. */
final class FixedPdf {
    private static final GregorianCalendar MADE_ON =
            GregorianCalendar.from(ZonedDateTime.parse("2026-11-24T09:00:00+01:00[Europe/Paris]"));

    private FixedPdf() {}

    static void stamp(PDDocument document) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setCreationDate(MADE_ON);
        information.setModificationDate(MADE_ON);
        document.setDocumentInformation(information);
        document.setDocumentId(20_261_124L);
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        document.save(output);
        return output.toByteArray();
    }
}
