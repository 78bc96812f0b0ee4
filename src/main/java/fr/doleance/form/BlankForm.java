package fr.doleance.form;

import fr.doleance.letters.LetterFonts;
import fr.doleance.settings.InvalidSettings;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * The blank complaint form as a PDF that is fillable, an archive (PDF/A-3u) and accessible (PDF/UA-1). Its contents follow what French
 * insurers ask of a claimant; it does not ask for the social security number.
 */
public final class BlankForm {
    /** The code of the box for what is none of the subjects. */
    static final String OTHER = "autre";

    private static final String TITLE = "Formulaire de réclamation";

    private static final double SUBJECT_WIDTH = 78;

    private final Organisation organisation;
    private final FormLayout layout = FormLayout.current();
    private final FormTexts texts;

    /** @throws InvalidSettings when there are more subjects than the form has boxes */
    public BlankForm(Organisation organisation) {
        this.organisation = organisation;
        this.texts = new FormTexts(organisation);
        if (organisation.subjects().size() + 1 > layout.subjects()) {
            throw new InvalidSettings(
                    "le formulaire a de la place pour " + (layout.subjects() - 1) + " objets, « autre » non compris");
        }
    }

    /**
     * The form; the same settings and instant give the same bytes.
     *
     * @throws InvalidSettings when a text of the settings does not fit its place
     */
    public byte[] write(Instant now) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setVersion(1.7f);
            draw(document);
            ArchiveMetadata.set(
                    document, TITLE + " – " + organisation.identity().name(), now);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException("the form cannot be set as PDF", exception);
        }
    }

    private void draw(PDDocument document) throws IOException {
        StructureTree structure = new StructureTree(document);
        PDFont regular = PDType0Font.load(document, LetterFonts.regular(), true);
        PDFont semiBold = PDType0Font.load(document, LetterFonts.semiBold(), true);
        // whole, with an encoding that every viewer knows: any letter may be typed
        PDFont typed = PDTrueTypeFont.load(document, LetterFonts.regular(), WinAnsiEncoding.INSTANCE);
        FormWidgets widgets = new FormWidgets(document, typed, structure);
        for (int number = 1; number <= layout.pages(); number++) {
            try (FormCanvas canvas = new FormCanvas(document, structure)) {
                canvas.page().getCOSObject().setName("Tabs", "S");
                drawPage(number, canvas, new FormDrawing(canvas, regular, semiBold), widgets, document);
            }
        }
        structure.close();
    }

    private void drawPage(int number, FormCanvas canvas, FormDrawing drawing, FormWidgets widgets, PDDocument document)
            throws IOException {
        drawing.marks(layout, code(number));
        for (Zone zone : layout.page(number)) {
            if (zone.isSubject()) {
                drawSubject(zone, canvas, drawing, widgets, document);
            } else {
                draw(zone, canvas, drawing, widgets, document);
            }
        }
        drawing.footer(FormLayout.FOOTER + layout.version() + ", page " + number + " sur " + layout.pages());
    }

    private void draw(Zone zone, FormCanvas canvas, FormDrawing drawing, FormWidgets widgets, PDDocument document)
            throws IOException {
        drawing.draw(zone, texts.of(zone));
        if (zone.isField()) {
            widgets.add(zone, canvas.page(), document);
        }
    }

    private void drawSubject(
            Zone zone, FormCanvas canvas, FormDrawing drawing, FormWidgets widgets, PDDocument document)
            throws IOException {
        int index = zone.subjectIndex();
        List<Subject> subjects = organisation.subjects();
        if (index < subjects.size()) {
            Subject subject = subjects.get(index);
            draw(zone.forSubject(subject.code(), subject.label()), canvas, drawing, widgets, document);
            drawing.below(zone.area(), SUBJECT_WIDTH, texts.address(subject));
        } else if (index == subjects.size()) {
            draw(zone.forSubject(OTHER, "Autre"), canvas, drawing, widgets, document);
            drawing.below(zone.area(), SUBJECT_WIDTH, texts.address());
        }
    }

    private SheetCode code(int page) {
        boolean subjects = layout.page(page).stream().anyMatch(Zone::isSubject);
        List<String> codes = subjects ? codes() : List.of();
        return new SheetCode(layout.version(), page, codes);
    }

    private List<String> codes() {
        return Stream.concat(organisation.subjects().stream().map(Subject::code), Stream.of(OTHER))
                .toList();
    }
}
