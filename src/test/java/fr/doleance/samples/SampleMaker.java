package fr.doleance.samples;

import jakarta.mail.MessagingException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Makes the sample complaints. Made twice, they are the same; images may differ in their last bits between Java versions. */
public final class SampleMaker {
    private static final int SCAN = 300;
    private static final int FAX = 204;
    private static final int PHOTO = 220;

    private SampleMaker() {}

    /** @param arguments the folder to write into */
    public static void main(String[] arguments) throws IOException, MessagingException {
        if (arguments.length != 1) {
            System.err.println("usage: SampleMaker FOLDER");
            System.exit(2);
        }
        makeIn(Path.of(arguments[0]));
    }

    /** Writes every {@link Sample} into a folder, over those that are there. */
    public static void makeIn(Path folder) throws IOException, MessagingException {
        Files.createDirectories(folder);
        for (Sample sample : Sample.values()) {
            Files.write(folder.resolve(sample.fileName()), bytes(sample));
        }
    }

    private static byte[] bytes(Sample sample) throws IOException, MessagingException {
        return switch (sample) {
            case LETTER -> typed("lettre-frais-de-sante.txt");
            case SCAN -> scanned("scan-incapacite.txt");
            case FAX -> faxed("fax-deces.txt");
            case FORM -> FilledForm.make();
            case COMPANY_MAIL -> SampleMails.company();
            case FORWARDED_MAIL -> SampleMails.forwarded();
            case WORD -> WordLetter.of(SampleText.of("lettre-word.txt"));
            case MAIL_WITH_PDF -> SampleMails.withPdf(typed("piece-jointe-dentaire.txt"));
            case TEXT -> SampleText.of("lettre.txt").replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"));
            case PHOTO -> photographed("photo-dossier-medical.txt");
            case REQUEST -> SampleMails.request();
            case AUTO_REPLY -> SampleMails.autoReply();
        };
    }

    static byte[] typed(String resource) throws IOException {
        try (PDDocument letter = PaperLetter.of(SampleText.of(resource))) {
            return FixedPdf.bytes(letter);
        }
    }

    private static byte[] scanned(String resource) throws IOException {
        try (PDDocument letter = PaperLetter.of(SampleText.of(resource));
                PDDocument scan = new PDDocument()) {
            BufferedImage sheet = PageImage.noisy(PageImage.skewed(PageImage.grey(letter, 0, SCAN), 0.7), 3, 60, 1117);
            PDPage page = new PDPage(PDRectangle.A4);
            scan.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(
                        JPEGFactory.createFromByteArray(scan, ImageBytes.jpeg(sheet, 0.45f)),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            FixedPdf.stamp(scan);
            return FixedPdf.bytes(scan);
        }
    }

    private static byte[] faxed(String resource) throws IOException {
        try (PDDocument letter = PaperLetter.of(SampleText.of(resource))) {
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < letter.getNumberOfPages(); page++) {
                BufferedImage sheet = PageImage.skewed(PageImage.grey(letter, page, FAX), 0.3);
                pages.add(PageImage.twoTones(PageImage.noisy(sheet, 12, 300, 1120 + page)));
            }
            return ImageBytes.fax(pages, FAX);
        }
    }

    private static byte[] photographed(String resource) throws IOException {
        try (PDDocument letter = PaperLetter.of(SampleText.of(resource))) {
            return ImageBytes.jpeg(Photograph.of(PageImage.grey(letter, 0, PHOTO)), 0.6f);
        }
    }
}
