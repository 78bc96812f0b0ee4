package fr.doleance.reading;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadingProblem;
import java.util.List;

/**
 * Says when OCR is not to be believed at all. Its words stay, each with its confidence, so that a person sees what was made out; but a
 * better copy is asked for.
 *
 * <p>Measured on 160 scans, faxes and photographs whose content was known, by the mean confidence of a page's words: pages of which no
 * field was read right had 0.20 to 0.46, pages with nearly all fields right 0.74 and more.
 */
final class Legibility {
    private static final double LEGIBLE = 0.5;
    /** Fewer words than these may be a stamp on a blank sheet. */
    private static final int FEW_WORDS = 8;
    /** An enclosure may be a photograph of things: OCR makes some words of anything. */
    private static final int FEW_WORDS_OF_AN_ENCLOSURE = 40;

    private Legibility() {}

    static List<Page> judged(List<Page> pages, DocumentRole role) {
        return pages.stream()
                .map(page -> isIllegible(page, role) ? page.withProblem(ReadingProblem.ILLEGIBLE) : page)
                .toList();
    }

    private static boolean isIllegible(Page page, DocumentRole role) {
        int words = page.lines().stream().mapToInt(line -> line.words().size()).sum();
        int few = role == DocumentRole.ATTACHMENT ? FEW_WORDS_OF_AN_ENCLOSURE : FEW_WORDS;
        return page.origin() == Origin.OCR && words >= few && page.meanConfidence() < LEGIBLE;
    }
}
