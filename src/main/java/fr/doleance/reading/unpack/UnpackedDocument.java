package fr.doleance.reading.unpack;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.ReadingProblem;
import java.util.Objects;

/**
 * One document found in a file: the file itself, a mail's body, an attachment, or a member of an archive.
 *
 * @param fileName made harmless; {@code corps-du-message.txt} for a mail's body
 * @param mediaType by magic bytes, never by extension
 * @param content the document's own bytes; for a mail's body its text in UTF-8
 * @param text one paragraph a line, or null when the pages must be read (PDF, image) or when {@code problem} says why not
 * @param mail the headers, when this is the body of a mail; otherwise null
 * @param problem why it could not be opened, or null
 */
public record UnpackedDocument(
        String fileName,
        String mediaType,
        byte[] content,
        String text,
        MailHeaders mail,
        DocumentRole role,
        ReadingProblem problem) {
    public UnpackedDocument {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(role, "role");
    }
}
