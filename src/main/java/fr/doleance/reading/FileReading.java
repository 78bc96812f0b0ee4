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
import fr.doleance.reading.child.ReadingRequest;
import java.io.IOException;
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
    private final ContainedFiles contained;

    FileReading(
            StoredFile file,
            Path original,
            ReadingChild child,
            WorkFolder work,
            ReadingRequest.Limits limits,
            int maximumPages,
            ContainedFiles contained) {
        this.file = file;
        this.original = original;
        this.child = child;
        this.work = work;
        this.limits = limits;
        this.maximumPages = maximumPages;
        this.contained = contained;
    }

    List<ReadDocument> documents() throws IOException {
        String answer = work.nextAnswer().toString();
        ReadingRequest request = ReadingRequest.open(original.toString(), file.fileName(), answer, limits);
        Asked<OpenedFile> opened = child.ask(file.sha256(), request, OpenedFile.class);
        if (opened.problem() != null) {
            return List.of(unopened(opened.problem()));
        }
        List<ReadDocument> documents = new ArrayList<>();
        for (OpenedDocument document : opened.answer().documents()) {
            keepContained(document);
            documents.add(read(document));
        }
        return documents;
    }

    private void keepContained(OpenedDocument document) throws IOException {
        if (!document.sha256().equals(file.sha256())) {
            contained.keep(work.document(document.sha256()));
        }
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
        List<Page> pages = document.text() == null ? pages(document) : List.of(PlainPage.of(document));
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

    private List<Page> pages(OpenedDocument document) {
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= Math.min(document.pageCount(), maximumPages); number++) {
            pages.add(page(document, number));
        }
        return pages;
    }

    private Page page(OpenedDocument document, int number) {
        ReadingRequest request = ReadingRequest.page(
                work.document(document.sha256()).toString(),
                document.mediaType(),
                number,
                work.nextAnswer().toString(),
                limits);
        return child.ask(document.sha256() + "#" + number, request, Page.class)
                .orElse(problem -> new Page(number, Origin.OCR, 0, 0, List.of(), List.of(), 0, problem));
    }
}
