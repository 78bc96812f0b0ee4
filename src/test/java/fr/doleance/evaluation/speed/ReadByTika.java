package fr.doleance.evaluation.speed;

import java.nio.file.Path;
import java.util.List;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;

/**
 * Tika with its Tesseract parser, French, every page by OCR at 300 dots an inch, a document a core. Wants {@code tesseract} and its
 * French data on the machine.
 *
 * <p>Arguments: the folder of the scans, an empty folder for the texts.
 */
public final class ReadByTika {
    private static final int DOTS_AN_INCH = 300;

    private ReadByTika() {}

    public static void main(String[] arguments) throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        FolderReading.of("Tika", Path.of(arguments[0]), Path.of(arguments[1]), cores, ReadByTika::pages);
    }

    private static List<String> pages(Path file) throws Exception {
        TesseractOCRConfig tesseract = new TesseractOCRConfig();
        tesseract.setLanguage("fra");
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.OCR_ONLY);
        pdf.setOcrDPI(DOTS_AN_INCH);
        ParseContext context = new ParseContext();
        context.set(TesseractOCRConfig.class, tesseract);
        context.set(PDFParserConfig.class, pdf);
        Metadata metadata = new Metadata();
        BodyContentHandler text = new BodyContentHandler(-1);
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            new AutoDetectParser().parse(stream, text, metadata, context);
        }
        int pages = metadata.getInt(PagedText.N_PAGES);
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(text.toString()),
                        java.util.Collections.nCopies(pages - 1, "").stream())
                .toList();
    }
}
