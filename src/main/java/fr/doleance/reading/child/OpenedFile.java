package fr.doleance.reading.child;

import java.util.List;

/** What a file holds: itself, or a mail's body and attachments, or an archive's members. */
public record OpenedFile(List<OpenedDocument> documents) {
    public OpenedFile {
        documents = List.copyOf(documents);
    }
}
