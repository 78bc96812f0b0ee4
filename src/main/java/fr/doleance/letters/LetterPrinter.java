package fr.doleance.letters;

import fr.doleance.letters.LetterComposer.Composition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/** Prints a composed letter, and reads it once more for what must keep it back. */
final class LetterPrinter {
    private final Templates templates;
    private final Optional<String> mark;

    /** @param mark a word across every page */
    LetterPrinter(Templates templates, Optional<String> mark) {
        this.templates = templates;
        this.mark = mark;
    }

    Printed print(Composition letter, Instant now) {
        String template = letter.variant().template();
        Templates.Rendered rendered = templates.render(template, letter.variables());
        Document document = LetterDocument.parse(rendered.text());
        PdfLetter.Pdf pdf = PdfLetter.set(document, mark, now);
        List<String> faults = new LetterLint(letter.dates(), letter.variant())
                .check(LetterDocument.text(document), letter.variables(), pdf.pages());
        List<String> blockedBy = Stream.of(letter.addressee().blockedBy(), rendered.missing(), faults)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Printed(pdf.bytes(), blockedBy, templates.version(template));
    }

    /** The words of the mail that a letter is attached to. */
    String covering(Map<String, Object> variables) {
        return FrenchText.typeset(templates.render("courriel", variables).text());
    }

    /**
     * A letter as PDF.
     *
     * @param blockedBy why it must not be approved; empty for a letter that may
     */
    record Printed(byte[] pdf, List<String> blockedBy, String templateVersion) {
        /** The same letter, kept back for one more reason. */
        Printed blockedBy(String reason) {
            return new Printed(
                    pdf, Stream.concat(blockedBy.stream(), Stream.of(reason)).toList(), templateVersion);
        }
    }
}
