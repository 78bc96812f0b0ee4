package fr.doleance.samples;

import static fr.doleance.samples.ExpectedEnd.CASE;
import static fr.doleance.samples.ExpectedEnd.CASE_TO_CHECK;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that are cut, locked, enormous, or not what their name says. */
final class HostilePdfs {
    /** The largest page side that a PDF allows, in points: 5.08 m. */
    private static final int LARGEST_SIDE = 14_400;

    private static final int MANY_PAGES = 5_000;
    // small, so that a test which does read them is not a matter of minutes
    private static final PDRectangle ONE_INCH = new PDRectangle(72, 72);

    private HostilePdfs() {}

    static void addTo(HostileFolder files) throws IOException {
        files.add("coupe.pdf", "PDF cut off after its first bytes", CASE_TO_CHECK, Arrays.copyOf(letter(files), 700));
        files.add("protege.pdf", "PDF that opens with a password only", CASE_TO_CHECK, locked(files, "secret"));
        files.add("verrouille.pdf", "PDF that everybody may open but not print or copy", CASE, locked(files, ""));
        files.add("pdf-nomme.txt", "PDF under the name of a text", CASE, letter(files));
        files.add("page-immense.pdf", "PDF with a page of 14,400 points", CASE, onLargestPage(files));
        files.add("5000-pages.pdf", "PDF with 5,000 blank pages of one inch", CASE_TO_CHECK, manyPages());
    }

    private static byte[] letter(HostileFolder files) throws IOException {
        try (PDDocument document = PaperLetter.of(files.letter())) {
            return FixedPdf.bytes(document);
        }
    }

    private static byte[] locked(HostileFolder files, String userPassword) throws IOException {
        try (PDDocument document = PaperLetter.of(files.letter())) {
            AccessPermission permissions = new AccessPermission();
            permissions.setCanPrint(false);
            permissions.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", userPassword, permissions);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return FixedPdf.bytes(document);
        }
    }

    private static byte[] onLargestPage(HostileFolder files) throws IOException {
        try (PDDocument document = PaperLetter.of(files.letter())) {
            document.getPage(0).setMediaBox(new PDRectangle(LARGEST_SIDE, LARGEST_SIDE));
            return FixedPdf.bytes(document);
        }
    }

    private static byte[] manyPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 0; number < MANY_PAGES; number++) {
                document.addPage(new PDPage(ONE_INCH));
            }
            FixedPdf.stamp(document);
            return FixedPdf.bytes(document);
        }
    }
}
