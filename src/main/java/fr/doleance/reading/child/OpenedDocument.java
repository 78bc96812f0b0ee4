package fr.doleance.reading.child;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.ReadingProblem;
import java.util.List;

/**
 * A document found in a file, before its pages are read.
 *
 * @param text what a document without layout says, or null where pages are to be read
 * @param pageCount how many pages are to be asked for; 0 where there is a text or a problem
 */
public record OpenedDocument(
        String fileName,
        String mediaType,
        String sha256,
        DocumentRole role,
        String text,
        MailHeaders mail,
        int pageCount,
        List<FormField> formFields,
        ReadingProblem problem) {
    public OpenedDocument {
        formFields = List.copyOf(formFields);
    }
}
