package fr.doleance.reading.unpack;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ReadingProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns a mail taken apart into documents: its body, a forwarder's note, what is attached. */
final class MailDocuments {
    private static final String BODY = "corps-du-message.txt";
    private static final String COVER_NOTE = "note-de-transmission.txt";
    private static final String TEXT = "text/plain";
    private static final Pattern COMPLAINT_NAME =
            Pattern.compile("(?iu)r[ée]clam|plainte|contest|courrier|lettre|formulaire|recours|signalement");

    private final Opening opening;
    private final OwnDomains ownDomains;

    MailDocuments(Opening opening, OwnDomains ownDomains) {
        this.opening = opening;
        this.ownDomains = ownDomains;
    }

    /** @param depthLeft how many more containers may be opened inside this mail */
    List<UnpackedDocument> of(Mail mail, DocumentRole role, int depthLeft) {
        OriginalMail original = OriginalMail.of(mail, ownDomains);
        boolean handsOver = CoverNote.isOnly(original.text());
        List<UnpackedDocument> attachments = attachments(mail, original, role, handsOver, depthLeft);
        boolean othersRead = attachments.stream().anyMatch(document -> document.role() != DocumentRole.IGNORED);

        var documents = new ArrayList<UnpackedDocument>();
        documents.add(
                body(mail, original, bodyRole(mail, original, role, othersRead && handsOver), !attachments.isEmpty()));
        if (!original.coverNote().isBlank()) {
            documents.add(text(COVER_NOTE, original.coverNote(), DocumentRole.IGNORED));
        }
        documents.addAll(attachments);
        return documents;
    }

    /** A colleague's note above a scanned letter is not what the claimant wrote. */
    private DocumentRole bodyRole(Mail mail, OriginalMail original, DocumentRole role, boolean handsOver) {
        boolean ownNote = original.headers().forwarding() == null && ownDomains.has(mail.sender());
        return ownNote && handsOver ? DocumentRole.IGNORED : role;
    }

    private static UnpackedDocument body(Mail mail, OriginalMail original, DocumentRole role, boolean hasAttachments) {
        ReadingProblem blank = original.text().isBlank() && !hasAttachments ? ReadingProblem.BLANK : null;
        ReadingProblem problem = mail.problem() == null ? blank : mail.problem();
        byte[] content = original.text().getBytes(StandardCharsets.UTF_8);
        return new UnpackedDocument(BODY, TEXT, content, original.text(), original.headers(), role, problem);
    }

    private static UnpackedDocument text(String name, String text, DocumentRole role) {
        return new UnpackedDocument(name, TEXT, text.getBytes(StandardCharsets.UTF_8), text, null, role, null);
    }

    private List<UnpackedDocument> attachments(
            Mail mail, OriginalMail original, DocumentRole role, boolean handsOver, int depthLeft) {
        var parts = new ArrayList<Mail.Part>();
        collect(mail, original.attached(), parts);
        Mail.Part complaint = handsOver && role == DocumentRole.COMPLAINT ? complaintAmong(parts) : null;
        var documents = new ArrayList<UnpackedDocument>();
        for (Mail.Part part : parts) {
            documents.addAll(open(part, part == complaint ? role : DocumentRole.ATTACHMENT, depthLeft));
        }
        return documents;
    }

    /** The parts of a mail; those of the attached mail that it forwards in place of that mail. */
    private static void collect(Mail mail, Mail forwarded, List<Mail.Part> parts) {
        for (Mail.Part part : mail.parts()) {
            if (part.message() != null && part.message() == forwarded) {
                collect(part.message(), null, parts);
            } else {
                parts.add(part);
            }
        }
    }

    private static Mail.Part complaintAmong(List<Mail.Part> parts) {
        List<Mail.Part> candidates =
                parts.stream().filter(part -> !isDecoration(part)).toList();
        return candidates.stream()
                .filter(part -> part.fileName() != null
                        && COMPLAINT_NAME.matcher(part.fileName()).find())
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElse(null);
    }

    private List<UnpackedDocument> open(Mail.Part part, DocumentRole role, int depthLeft) {
        if (part.message() != null) {
            return of(part.message(), role, depthLeft - 1);
        }
        DocumentRole opened = isDecoration(part) ? DocumentRole.IGNORED : role;
        return opening.open(part.fileName(), part.content(), opened, depthLeft);
    }

    private static boolean isDecoration(Mail.Part part) {
        return part.inline() && Pictures.isDecoration(MediaTypes.of(part.content()), part.content());
    }
}
