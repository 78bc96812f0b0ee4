package fr.doleance.reading.child;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.reading.form.FormSheet;
import fr.doleance.reading.form.FormSheetReader;
import fr.doleance.reading.image.ImageFile;
import fr.doleance.reading.layout.DrawnBox;
import fr.doleance.reading.layout.Lines;
import fr.doleance.reading.layout.Marks;
import fr.doleance.reading.layout.ScannedPage;
import fr.doleance.reading.ocr.PageOcr;
import fr.doleance.reading.ocr.PagePictures;
import fr.doleance.reading.ocr.PageReading;
import fr.doleance.reading.ocr.TickBoxFinder;
import fr.doleance.reading.pdf.PdfFile;
import fr.doleance.reading.pdf.PdfPage;
import fr.doleance.reading.pdf.TextLayer;
import fr.doleance.reading.sheet.BlankSheet;
import fr.doleance.reading.sheet.SheetCutter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one page: the text layer where it tells what the page shows, otherwise OCR of each sheet on it. Tesseract starts with the first page that needs it. */
final class PageReader {
    /** An A4 page at 150 dots an inch: enough to see what is ticked. */
    private static final long PIXELS_FOR_BOXES = 2_200_000;

    private PageOcr ocr;

    static boolean isPdf(String mediaType) {
        return "application/pdf".equals(mediaType);
    }

    ReadPages read(ReadingRequest request) throws IOException {
        Path file = Path.of(request.file());
        if (isPdf(request.mediaType())) {
            try (PdfFile pdf = PdfFile.open(file)) {
                return readPdfPage(pdf, request);
            }
        }
        try (ImageFile image = ImageFile.open(file)) {
            return readImagePage(image, request);
        }
    }

    private ReadPages readPdfPage(PdfFile pdf, ReadingRequest request) throws IOException {
        PdfPage page = pdf.page(request.page());
        TextLayer layer = page.textLayer(pdf.formFields());
        ReadingProblem problem = page.drawingProblem(layer, request.limits().maximumPixels());
        if (layer.isUseful() && problem == null && FormSheet.isNamedIn(layer.words())) {
            Optional<ReadPages> sheet = printedForm(page, pdf, request);
            if (sheet.isPresent()) {
                return sheet.get();
            }
        }
        if (layer.isUseful()) {
            boolean look = !isOwnForm(pdf) && !layer.squares().isEmpty() && problem == null;
            return ReadPages.of(textPage(request.page(), layer, look ? drawnBoxes(page, layer) : List.of()));
        }
        if (problem != null) {
            return ReadPages.of(unread(request.page(), page.widthPoints(), page.heightPoints(), problem));
        }
        return ocrPages(request, page.draw(request.limits().maximumPixels()));
    }

    /** Our form where it has no fields any more: it was filled in on screen and printed to a PDF. */
    private Optional<ReadPages> printedForm(PdfPage page, PdfFile pdf, ReadingRequest request) throws IOException {
        if (isOwnForm(pdf)) {
            return Optional.empty();
        }
        return FormSheet.in(page.draw(request.limits().maximumPixels())).map(form -> {
            FormSheetReader.Result result =
                    FormSheetReader.read(form, ocr(request).zones());
            return new ReadPages(List.of(page(request.page(), result.page())), result.fields());
        });
    }

    private static boolean isOwnForm(PdfFile pdf) throws IOException {
        return pdf.formFields().stream().anyMatch(field -> field.ownKey().isPresent());
    }

    private static List<DrawnBox> drawnBoxes(PdfPage page, TextLayer layer) throws IOException {
        ScannedPage picture = page.draw(PIXELS_FOR_BOXES);
        return TickBoxFinder.lookInto(layer.squares(), picture.picture());
    }

    private ReadPages readImagePage(ImageFile image, ReadingRequest request) throws IOException {
        if (image.pixels(request.page()) > request.limits().maximumPixels()) {
            return ReadPages.of(unread(request.page(), 0, 0, ReadingProblem.TOO_LARGE));
        }
        return ocrPages(request, image.page(request.page()));
    }

    private static Page textPage(int number, TextLayer layer, List<DrawnBox> boxes) {
        List<Line> lines = Lines.of(DrawnBox.among(layer.words(), boxes));
        return new Page(
                number, Origin.TEXT, layer.widthPoints(), layer.heightPoints(), lines, Marks.of(lines), 1, null);
    }

    private ReadPages ocrPages(ReadingRequest request, ScannedPage picture) {
        List<Page> pages = new ArrayList<>();
        List<FormField> fields = new ArrayList<>();
        PagePictures pictures = new PagePictures(Path.of(request.answerFile()));
        for (ScannedPage sheet : SheetCutter.cut(picture)) {
            Optional<FormSheet> form = FormSheet.in(sheet);
            if (form.isPresent()) {
                pictures.keep(form.get().upright(), sheet.dotsPerInch());
                FormSheetReader.Result result =
                        FormSheetReader.read(form.get(), ocr(request).zones());
                pages.add(page(request.page(), result.page()));
                int number = pages.size();
                result.fields().forEach(field -> fields.add(field.withPage(number)));
            } else if (BlankSheet.is(sheet.picture())) {
                pictures.keep(sheet.picture(), sheet.dotsPerInch());
                pages.add(unread(request.page(), sheet.widthPoints(), sheet.heightPoints(), ReadingProblem.BLANK));
            } else {
                ocr(request).read(sheet.picture(), sheet.dotsPerInch(), pictures).stream()
                        .map(reading -> page(request.page(), reading))
                        .forEach(pages::add);
            }
        }
        return new ReadPages(pages, fields);
    }

    private static Page page(int number, PageReading reading) {
        return new Page(
                number,
                Origin.OCR,
                reading.widthPoints(),
                reading.heightPoints(),
                reading.lines(),
                reading.marks(),
                reading.meanConfidence(),
                reading.lines().isEmpty() ? ReadingProblem.BLANK : null);
    }

    private PageOcr ocr(ReadingRequest request) {
        if (ocr == null) {
            ocr = new PageOcr(Path.of(request.limits().languageData()));
        }
        return ocr;
    }

    private static Page unread(int number, double width, double height, ReadingProblem problem) {
        return new Page(number, Origin.OCR, width, height, List.of(), List.of(), 0, problem);
    }
}
