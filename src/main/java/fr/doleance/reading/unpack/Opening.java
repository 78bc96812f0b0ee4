package fr.doleance.reading.unpack;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.SafeFileName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The opening of one received file, container by container. */
final class Opening {
    private final Budget budget;
    private final MimeMail mimeMail;
    private final OutlookMail outlookMail;
    private final MailDocuments mailDocuments;

    Opening(OwnDomains ownDomains, Budget budget) {
        this.budget = budget;
        mimeMail = new MimeMail(new MailNatures(ownDomains));
        outlookMail = new OutlookMail(mimeMail);
        mailDocuments = new MailDocuments(this, ownDomains);
    }

    /** @param depthLeft how many containers may still be opened, this one included */
    List<UnpackedDocument> open(String fileName, byte[] content, DocumentRole role, int depthLeft) {
        var file = new File(SafeFileName.of(fileName), MediaTypes.of(content), content, role);
        if (content.length == 0) {
            return List.of(file.failed(ReadingProblem.BLANK));
        }
        if (MediaTypes.isPages(file.type)) {
            return List.of(file.read(null));
        }
        if (MediaTypes.isContainer(file.type)) {
            return depthLeft > 0
                    ? container(file, depthLeft - 1)
                    : List.of(file.failed(ReadingProblem.ARCHIVE_OVER_LIMITS));
        }
        if (file.type.equals(MediaTypes.HTML)) {
            return List.of(file.read(HtmlText.of(HtmlCharset.decode(content))));
        }
        return MediaTypes.isPlainText(file.type)
                ? List.of(file.read(TextLines.tidy(Charsets.decode(content, null))))
                : office(file, depthLeft);
    }

    private List<UnpackedDocument> container(File file, int depthLeft) {
        if (file.type.equals(MediaTypes.MAIL)) {
            return mailDocuments.of(mimeMail.read(file.content, budget, depthLeft), file.role, depthLeft);
        }
        if (file.type.equals(MediaTypes.OUTLOOK)) {
            return outlookMail
                    .read(file.content, budget, depthLeft)
                    .map(mail -> mailDocuments.of(mail, file.role, depthLeft))
                    .orElseGet(() -> List.of(file.failed(ReadingProblem.DAMAGED)));
        }
        return MediaTypes.isSigned(file.type) ? signed(file, depthLeft) : archive(file, depthLeft);
    }

    private List<UnpackedDocument> signed(File file, int depthLeft) {
        Optional<byte[]> inside = SignedContent.of(file.content);
        if (inside.isEmpty()) {
            return List.of(
                    SignedContent.isDetachedSignature(file.content)
                            ? file.ignored()
                            : file.failed(
                                    SignedContent.isEncrypted(file.content)
                                            ? ReadingProblem.ENCRYPTED
                                            : ReadingProblem.DAMAGED));
        }
        if (SignedContent.isMimeEntity(inside.get())) {
            return mailDocuments.of(mimeMail.read(inside.get(), budget, depthLeft), file.role, depthLeft);
        }
        return open(file.name.replaceFirst("(?i)\\.p7[ms]$", ""), inside.get(), file.role, depthLeft);
    }

    private List<UnpackedDocument> archive(File file, int depthLeft) {
        TikaDocument found = TikaDocument.read(file.content, budget);
        var documents = new ArrayList<UnpackedDocument>();
        for (TikaDocument.Embedded member : found.embedded()) {
            documents.addAll(open(member.fileName(), member.content(), file.role, depthLeft));
        }
        if (found.problem() != null || documents.isEmpty()) {
            documents.add(file.failed(found.problem() == null ? ReadingProblem.BLANK : found.problem()));
        }
        return documents;
    }

    /** Text with the files and page-sized pictures inside; a document that only holds a scan is that scan. */
    private List<UnpackedDocument> office(File file, int depthLeft) {
        TikaDocument found = TikaDocument.read(file.content, budget);
        var inside = new ArrayList<UnpackedDocument>();
        boolean blank = found.text().isBlank();
        for (TikaDocument.Embedded member : found.embedded()) {
            String type = MediaTypes.of(member.content());
            if (!type.startsWith("image/") || Pictures.isPage(type, member.content())) {
                inside.addAll(open(
                        member.fileName(), member.content(), blank ? file.role : file.insideRole(), depthLeft - 1));
            }
        }
        if (blank && found.problem() == null && !inside.isEmpty()) {
            return inside;
        }
        inside.add(0, officeDocument(file, found, blank));
        return inside;
    }

    private static UnpackedDocument officeDocument(File file, TikaDocument found, boolean blank) {
        if (!blank) {
            return file.read(found.text(), found.problem());
        }
        if (found.problem() != null) {
            return file.failed(found.problem());
        }
        return file.failed(MediaTypes.isOffice(file.type) ? ReadingProblem.BLANK : ReadingProblem.UNKNOWN_FORMAT);
    }

    /** A file under way. */
    private record File(String name, String type, byte[] content, DocumentRole role) {
        UnpackedDocument read(String text) {
            return read(text, text != null && text.isBlank() ? ReadingProblem.BLANK : null);
        }

        UnpackedDocument read(String text, ReadingProblem problem) {
            return new UnpackedDocument(name, type, content, text, null, role, problem);
        }

        UnpackedDocument failed(ReadingProblem problem) {
            return new UnpackedDocument(name, type, content, null, null, role, problem);
        }

        /** Nothing in it is to be read. */
        UnpackedDocument ignored() {
            return new UnpackedDocument(name, type, content, "", null, DocumentRole.IGNORED, null);
        }

        DocumentRole insideRole() {
            return role == DocumentRole.COMPLAINT ? DocumentRole.ATTACHMENT : role;
        }
    }
}
