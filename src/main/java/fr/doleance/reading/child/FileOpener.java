package fr.doleance.reading.child;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.reading.image.ImageFile;
import fr.doleance.reading.pdf.PdfFile;
import fr.doleance.reading.unpack.UnpackLimits;
import fr.doleance.reading.unpack.UnpackedDocument;
import fr.doleance.reading.unpack.Unpacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Unpacks a file and counts the pages of what was in it. They are laid beside the answer, named by their digest. */
final class FileOpener {
    /** Unpacked bytes for each received one: text compresses at most about 20 times, an archive bomb thousands of times. */
    private static final int BOMB_RATIO = 100;

    private final Unpacker unpacker;
    private final Path folder;

    FileOpener(ReadingRequest.Limits limits, Path folder) {
        this.unpacker = new Unpacker(
                limits.ownDomains(),
                new UnpackLimits(limits.archiveDepth(), limits.archiveEntries(), limits.archiveBytes(), BOMB_RATIO));
        this.folder = folder;
    }

    OpenedFile open(Path file, String fileName) throws IOException {
        List<OpenedDocument> documents = new ArrayList<>();
        for (UnpackedDocument document : unpacker.unpack(fileName, Files.readAllBytes(file))) {
            documents.add(open(document));
        }
        return new OpenedFile(documents);
    }

    private OpenedDocument open(UnpackedDocument document) throws IOException {
        String sha256 = sha256(document.content());
        Path file = folder.resolve(sha256);
        if (!Files.exists(file)) {
            Files.write(file, document.content());
        }
        if (document.text() != null || document.problem() != null) {
            return opened(document, sha256, 0, List.of(), document.problem());
        }
        return PageReader.isPdf(document.mediaType())
                ? openPdf(document, sha256, file)
                : openImage(document, sha256, file);
    }

    private static OpenedDocument openPdf(UnpackedDocument document, String sha256, Path file) throws IOException {
        try (PdfFile pdf = PdfFile.open(file)) {
            return opened(document, sha256, pdf.pageCount(), pdf.formFields(), pdf.problem());
        }
    }

    private static OpenedDocument openImage(UnpackedDocument document, String sha256, Path file) throws IOException {
        if (!document.mediaType().startsWith("image/")) {
            return opened(document, sha256, 0, List.of(), ReadingProblem.UNKNOWN_FORMAT);
        }
        try (ImageFile image = ImageFile.open(file)) {
            return opened(document, sha256, image.pageCount(), List.of(), image.problem());
        }
    }

    private static OpenedDocument opened(
            UnpackedDocument document, String sha256, int pages, List<FormField> fields, ReadingProblem problem) {
        return new OpenedDocument(
                document.fileName(),
                document.mediaType(),
                sha256,
                document.role(),
                document.text(),
                document.mail(),
                pages,
                fields,
                problem);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
