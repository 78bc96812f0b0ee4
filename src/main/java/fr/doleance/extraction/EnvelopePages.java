package fr.doleance.extraction;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the scanned envelope from the pages of the letter that came in it: few words, an address, signs of franking, or wider than high,
 * and nothing that a letter says. An envelope alone is no envelope: it is all there is of the complaint.
 */
final class EnvelopePages {
    private static final int MOST_WORDS = 45;
    private static final int LEAST_WORDS = 4;
    private static final double WIDE = 1.2;
    private static final Pattern POSTCODE = Pattern.compile("(?:^|\\s)\\d{5}\\s+\\p{L}{2}");
    private static final Pattern FRANKED = Pattern.compile(
            "\\bla poste\\b|lettre (?:verte|prioritaire|suivie|recommandee)|\\becopli\\b|prioritaire|affranchi|port paye|oblitere"
                    + "|cachet de la poste|\\bpic [a-z]|\\bexp(?:editeur)? ?:");
    private static final Pattern OF_A_LETTER = Pattern.compile(
            "madame, monsieur|\\bobjet ?:|\\bje (?:vous|soussigne|conteste|reclame)|salutations|cordialement|\\bbonjour\\b");

    private EnvelopePages() {}

    /** The document with its letter's pages. */
    static ReadDocument letter(ReadDocument document, List<ReadDocument> all) {
        return with(
                document,
                document.pages().stream().filter(page -> !is(page, all)).toList(),
                document.role());
    }

    /** The document with its envelope's pages, often none. */
    static ReadDocument envelope(ReadDocument document, List<ReadDocument> all) {
        return with(
                document,
                document.pages().stream().filter(page -> is(page, all)).toList(),
                DocumentRole.ENVELOPE);
    }

    private static boolean is(Page page, List<ReadDocument> all) {
        return looksLikeOne(page)
                && all.stream()
                        .flatMap(document -> document.pages().stream())
                        .anyMatch(other -> other != page && words(other) > words(page) && !looksLikeOne(other));
    }

    private static boolean looksLikeOne(Page page) {
        if (page.origin() != Origin.OCR || words(page) > MOST_WORDS || words(page) < LEAST_WORDS) {
            return false;
        }
        String text = Folding.fold(page.text());
        boolean wide = page.widthPoints() > WIDE * page.heightPoints();
        boolean addressed = page.lines().stream()
                .anyMatch(line -> POSTCODE.matcher(line.text()).find());
        return addressed
                && (wide || FRANKED.matcher(text).find())
                && !OF_A_LETTER.matcher(text).find();
    }

    private static int words(Page page) {
        return page.lines().stream().map(Line::words).mapToInt(List::size).sum();
    }

    private static ReadDocument with(ReadDocument document, List<Page> pages, DocumentRole role) {
        return new ReadDocument(
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                role,
                document.reading(),
                pages,
                document.formFields(),
                document.mail(),
                document.problem());
    }
}
