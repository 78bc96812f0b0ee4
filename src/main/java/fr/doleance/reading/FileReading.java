package fr.doleance.reading;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.reading.child.OpenedDocument;
import fr.doleance.reading.child.OpenedFile;
import fr.doleance.reading.child.ReadPages;
import fr.doleance.reading.child.ReadingRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reading of one file: it is opened, then each page is asked for, so that a page that fails takes no other with it. */
final class FileReading {
    private final StoredFile file;
    private final Path original;
    private final ReadingChild child;
    private final WorkFolder work;
    private final ReadingRequest.Limits limits;
    private final int maximumPages;

    FileReading(
            StoredFile file,
            Path original,
            ReadingChild child,
            WorkFolder work,
            ReadingRequest.Limits limits,
            int maximumPages) {
        this.file = file;
        this.original = original;
        this.child = child;
        this.work = work;
        this.limits = limits;
        this.maximumPages = maximumPages;
    }

    List<ReadDocument> documents() {
        String answer = work.nextAnswer().toString();
        ReadingRequest request = ReadingRequest.open(original.toString(), file.fileName(), answer, limits);
        Asked<OpenedFile> opened = child.ask(file.sha256(), request, OpenedFile.class);
        if (opened.problem() != null) {
            return List.of(unopened(opened.problem()));
        }
        List<ReadDocument> documents = new ArrayList<>();
        for (OpenedDocument document : opened.answer().documents()) {
            documents.add(read(document));
        }
        return documents;
    }

    private ReadDocument unopened(ReadingProblem problem) {
        return new ReadDocument(
                file.fileName(),
                file.mediaType(),
                file.sha256(),
                DocumentRole.COMPLAINT,
                ReadingKind.NONE,
                List.of(),
                List.of(),
                null,
                problem);
    }

    private ReadDocument read(OpenedDocument document) {
        List<Page> pages = document.text() == null
                ? Legibility.judged(pages(document), document.role())
                : List.of(PlainPage.of(document));
        return new ReadDocument(
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.role(),
                Verdict.kind(document, pages),
                pages,
                document.formFields(),
                document.mail(),
                Verdict.problem(document, pages, maximumPages));
    }

    /** A picture may show several sheets: pages are numbered as they come. */
    private List<Page> pages(OpenedDocument document) {
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= Math.min(document.pageCount(), maximumPages); number++) {
            for (Page page : ask(document, number)) {
                pages.add(page.withNumber(pages.size() + 1));
            }
        }
        return pages;
    }

    private List<Page> ask(OpenedDocument document, int number) {
        ReadingRequest request = ReadingRequest.page(
                work.document(document.sha256()).toString(),
                document.mediaType(),
                number,
                work.nextAnswer().toString(),
                limits);
        return child.ask(document.sha256() + "#" + number, request, ReadPages.class)
                .orElse(problem ->
                        new ReadPages(List.of(new Page(number, Origin.OCR, 0, 0, List.of(), List.of(), 0, problem))))
                .pages();
    }
}
