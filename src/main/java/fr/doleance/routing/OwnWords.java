package fr.doleance.routing;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the claimant wrote, without the health papers that were scanned behind the letter: the text of a complaint is read by a whole
 * department.
 */
final class OwnWords {
    private static final Set<String> TEXTS = Set.of(FieldNames.TEXT, FieldNames.REQUEST, FieldNames.OBJECT);

    private final Set<String> medicalLines = new HashSet<>();

    /** @param healthPapers whether a document, or a page of it taken alone, is a paper on someone's health */
    OwnWords(List<ReadDocument> documents, Predicate<ReadDocument> healthPapers) {
        Set<String> ownLines = new HashSet<>();
        for (ReadDocument document : documents) {
            boolean spoken = document.role() == DocumentRole.COMPLAINT || document.role() == DocumentRole.FORM;
            if (spoken && healthPapers.test(document)) {
                document.pages()
                        .forEach(page -> lines(page)
                                .forEach((healthPapers.test(alone(page, document)) ? medicalLines : ownLines)::add));
            }
        }
        medicalLines.removeAll(ownLines);
    }

    private static ReadDocument alone(Page page, ReadDocument document) {
        return new ReadDocument(
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.role(),
                document.reading(),
                List.of(page),
                List.of(),
                document.mail(),
                null);
    }

    private static Stream<String> lines(Page page) {
        return page.text().lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** The fields; a text of which nothing is left is absent. */
    List<Field> in(List<Field> fields) {
        return medicalLines.isEmpty()
                ? fields
                : fields.stream().flatMap(field -> in(field).stream()).toList();
    }

    private Optional<Field> in(Field field) {
        if (!TEXTS.contains(field.name())) {
            return Optional.of(field);
        }
        String own = field.value()
                .lines()
                .filter(line -> !medicalLines.contains(line.strip()))
                .collect(Collectors.joining("\n"))
                .strip();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Field(
                        field.name(),
                        own,
                        own.equals(field.value()) ? field.raw() : null,
                        field.confidence(),
                        field.status(),
                        field.document(),
                        field.page(),
                        field.box(),
                        field.origin()));
    }
}
