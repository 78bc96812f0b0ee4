package fr.doleance.reading;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.reading.child.OpenedDocument;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of a document as a whole once its pages are read. */
final class Verdict {
    /** A letter written by hand may bear a printed word. */
    private static final double NEARLY_ALL = 0.9;

    private Verdict() {}

    static ReadingKind kind(OpenedDocument document, List<Page> pages) {
        if (document.formFields().stream().anyMatch(Verdict::isFilled)) {
            return ReadingKind.FORM;
        }
        Set<Origin> origins = pages.stream()
                .filter(page -> !page.lines().isEmpty())
                .map(Page::origin)
                .collect(Collectors.toSet());
        if (origins.isEmpty()) {
            return ReadingKind.NONE;
        }
        if (!origins.contains(Origin.OCR)) {
            return ReadingKind.TEXT;
        }
        double handwritten = handwrittenShare(pages);
        if (handwritten > NEARLY_ALL) {
            return ReadingKind.HANDWRITING;
        }
        return origins.size() == 1 && handwritten == 0 ? ReadingKind.OCR : ReadingKind.MIXED;
    }

    /** Share of handwritten words, 0 to 1. */
    private static double handwrittenShare(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.words().stream())
                .mapToInt(word -> word.handwritten() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static boolean isFilled(FormField field) {
        return field.ticked() == null ? !field.value().isBlank() : field.ticked();
    }

    /** The document's own problem, or the one that left it without any word to believe, or null. */
    static ReadingProblem problem(OpenedDocument document, List<Page> pages, int maximumPages) {
        if (document.problem() != null) {
            return document.problem();
        }
        if (document.pageCount() > maximumPages) {
            return ReadingProblem.TOO_LARGE;
        }
        List<Page> written =
                pages.stream().filter(page -> !page.lines().isEmpty()).toList();
        if (!written.isEmpty()) {
            boolean illegible = written.stream().allMatch(page -> page.problem() == ReadingProblem.ILLEGIBLE);
            return illegible ? ReadingProblem.ILLEGIBLE : null;
        }
        return pages.stream()
                .map(Page::problem)
                .filter(Objects::nonNull)
                .filter(problem -> problem != ReadingProblem.BLANK)
                .findFirst()
                .orElse(ReadingProblem.BLANK);
    }
}
