package fr.doleance.reading;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.reading.child.CopiedPages;
import fr.doleance.reading.child.OpenedDocument;
import fr.doleance.reading.child.OpenedFile;
import fr.doleance.reading.child.ReadPages;
import fr.doleance.reading.child.ReadingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reading of one file: it is opened, then each page is asked for, so that a page that fails takes no other with it. */
final class FileReading {
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

    private final StoredFile file;
    private final Places places;
    private final ReadingChildren children;
    private final ReadingRequest.Limits limits;
    private final int maximumPages;

    /**
     * Where things lie.
     *
     * @param original the received bytes
     * @param work for what the child unpacks and answers
     * @param contained takes what is found inside mails and archives
     */
    record Places(Path original, WorkFolder work, ContainedFiles contained, CopyPlaces copies) {}

    /** Where the searchable copy of the file's document of a number goes, from 1. */
    interface CopyPlaces {
        Path of(int number) throws IOException;
    }

    FileReading(
            StoredFile file, Places places, ReadingChildren children, ReadingRequest.Limits limits, int maximumPages) {
        this.file = file;
        this.places = places;
        this.children = children;
        this.limits = limits;
        this.maximumPages = maximumPages;
    }

    /** @throws IOException when a searchable copy cannot be laid in its place */
    List<ReadDocument> documents() throws IOException {
        String answer = places.work().nextAnswer().toString();
        ReadingRequest request = ReadingRequest.open(places.original().toString(), file.fileName(), answer, limits);
        Asked<OpenedFile> opened = children.ask(new ReadingChildren.Question(file.sha256(), request), OpenedFile.class);
        if (opened.problem() != null) {
            return List.of(unopened(opened.problem()));
        }
        List<ReadDocument> documents = new ArrayList<>();
        for (OpenedDocument document : opened.answer().documents()) {
            keepContained(document);
            documents.add(read(document, documents.size() + 1));
        }
        return documents;
    }

    private void keepContained(OpenedDocument document) throws IOException {
        if (!document.sha256().equals(file.sha256())) {
            places.contained().keep(places.work().document(document.sha256()));
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

    private ReadDocument read(OpenedDocument document, int number) throws IOException {
        List<Path> answers = new ArrayList<>();
        List<FormField> fields = new ArrayList<>(document.formFields());
        List<Page> pages = document.text() == null
                ? Legibility.judged(pages(document, answers, fields), document.role())
                : List.of(PlainPage.of(document));
        ReadingKind kind = Verdict.kind(document, pages);
        if (kind == ReadingKind.OCR) {
            copy(document, answers, number);
        }
        return new ReadDocument(
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.role(),
                kind,
                pages,
                fields,
                document.mail(),
                Verdict.problem(document, pages, maximumPages));
    }

    /** A picture may show several sheets: pages are numbered as they come. */
    private List<Page> pages(OpenedDocument document, List<Path> answers, List<FormField> fields) {
        List<ReadingChildren.Question> questions = IntStream.rangeClosed(
                        1, Math.min(document.pageCount(), maximumPages))
                .mapToObj(number -> question(document, number))
                .toList();
        questions.forEach(question -> answers.add(Path.of(question.request().answerFile())));
        List<Page> pages = new ArrayList<>();
        for (Asked<ReadPages> asked : children.askAll(questions, ReadPages.class)) {
            ReadPages read = asked.orElse(FileReading::unread);
            int before = pages.size();
            read.formFields().forEach(field -> fields.add(field.withPage(before + field.page())));
            for (Page page : read.pages()) {
                pages.add(page.withNumber(pages.size() + 1));
            }
        }
        return pages;
    }

    private ReadingChildren.Question question(OpenedDocument document, int number) {
        ReadingRequest request = ReadingRequest.page(
                places.work().document(document.sha256()).toString(),
                document.mediaType(),
                number,
                places.work().nextAnswer().toString(),
                limits);
        return new ReadingChildren.Question(document.sha256() + "#" + number, request);
    }

    private static ReadPages unread(ReadingProblem problem) {
        return ReadPages.of(new Page(1, Origin.OCR, 0, 0, List.of(), List.of(), 0, problem));
    }

    /** A copy that fails is no reason to keep a claimant waiting: the original is there. */
    private void copy(OpenedDocument document, List<Path> answers, int number) throws IOException {
        Path list = Files.write(
                places.work().nextAnswer(), answers.stream().map(Path::toString).toList());
        Path answer = places.work().nextAnswer();
        ReadingRequest request = ReadingRequest.copy(list.toString(), answer.toString(), limits);
        Asked<CopiedPages> copied =
                children.ask(new ReadingChildren.Question(document.sha256() + "#copy", request), CopiedPages.class);
        Path made = Path.of(request.copyFile());
        if (copied.problem() == null && Files.exists(made)) {
            // over another disk a move copies: the case folder must never see a part
            Path place = places.copies().of(number);
            Files.move(made, place.resolveSibling(place.getFileName() + ".part"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    place.resolveSibling(place.getFileName() + ".part"),
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } else {
            LOG.warn("step=reading id={} copy={}", document.sha256(), copied.problem());
        }
    }
}
