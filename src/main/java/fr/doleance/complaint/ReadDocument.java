package fr.doleance.complaint;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A document as it was read: a file, a mail's body, an attachment, or a member of an archive.
 *
 * @param fileName as received, made harmless (no path, no control characters); {@code corps-du-message.txt} for a mail's body
 * @param sha256 of the document's own bytes, lower-case hex
 * @param mail the headers, when this document is the body of a mail; otherwise null
 * @param problem why it could not be read, or null
 */
public record ReadDocument(
        String fileName,
        String mediaType,
        String sha256,
        DocumentRole role,
        ReadingKind reading,
        List<Page> pages,
        List<FormField> formFields,
        MailHeaders mail,
        ReadingProblem problem) {
    public ReadDocument {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(reading, "reading");
        pages = List.copyOf(pages);
        formFields = List.copyOf(formFields);
    }

    public ReadDocument withRole(DocumentRole other) {
        return new ReadDocument(fileName, mediaType, sha256, other, reading, pages, formFields, mail, problem);
    }

    /** Whether it holds our own form: its fields say what the claimant wrote, the text of its pages is mostly ours. */
    public boolean isOwnForm() {
        return formFields.stream().anyMatch(field -> field.ownKey().isPresent());
    }

    /** The text of all pages. */
    public String text() {
        return pages.stream().map(Page::text).collect(Collectors.joining("\n"));
    }

    /** Mean confidence of the pages that have words, or null where none has. */
    public Double meanConfidence() {
        var average = pages.stream()
                .filter(page -> !page.lines().isEmpty())
                .mapToDouble(Page::meanConfidence)
                .average();
        return average.isPresent() ? average.getAsDouble() : null;
    }
}
