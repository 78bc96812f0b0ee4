package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.StoredFile;
import fr.doleance.register.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The originals of a case, sorted by who may see them. Papers on someone's health, and enclosures that could not be read and so may be
 * such papers, are for the medical department alone. A mail or archive that holds one is too: the others get what else was in it.
 *
 * @param open for the case's department; files as received, or what was found in a received file that is kept apart
 * @param apart for the medical department alone, as received
 */
record KeptApart(List<StoredFile> open, List<StoredFile> apart) {
    /** Below this mean confidence of its words nobody can tell what a page is. */
    private static final double LEGIBLE = 0.6;

    KeptApart {
        open = List.copyOf(open);
        apart = List.copyOf(apart);
    }

    /** Whether a document is for the medical department alone. */
    static boolean holds(DocumentEntry document) {
        return document.medical() || document.role() == DocumentRole.ATTACHMENT && isDoubtful(document);
    }

    private static boolean isDoubtful(DocumentEntry document) {
        return document.problem() != null || document.meanConfidence() != null && document.meanConfidence() < LEGIBLE;
    }

    static boolean isNeeded(CaseFile file) {
        return file.documents().stream().anyMatch(KeptApart::holds);
    }

    /** The files of a case whose department is not the medical one. */
    static KeptApart of(CaseFile file, List<Item> items, Vault vault) throws IOException {
        List<StoredFile> received = received(items);
        if (!isNeeded(file)) {
            return new KeptApart(received, List.of());
        }
        Set<String> files = received.stream().map(StoredFile::sha256).collect(Collectors.toSet());
        boolean insideContainer =
                file.documents().stream().anyMatch(document -> holds(document) && !files.contains(document.sha256()));
        List<StoredFile> open = new ArrayList<>();
        List<StoredFile> apart = new ArrayList<>();
        for (StoredFile one : received) {
            (isApart(one, file, insideContainer) ? apart : open).add(one);
        }
        if (insideContainer) {
            open.addAll(contained(file, files, vault));
        }
        return new KeptApart(open, apart);
    }

    /** All files as received. */
    static List<StoredFile> received(List<Item> items) {
        return items.stream().flatMap(item -> item.files().stream()).toList();
    }

    /** A file that was read as a document is judged itself; one that was opened, by the documents found in such files. */
    private static boolean isApart(StoredFile one, CaseFile file, boolean insideContainer) {
        List<DocumentEntry> itself = file.documents().stream()
                .filter(document -> document.sha256().equals(one.sha256()))
                .toList();
        return itself.isEmpty() ? insideContainer : itself.stream().anyMatch(KeptApart::holds);
    }

    /** What all may see of the received files that are kept apart. */
    private static List<StoredFile> contained(CaseFile file, Set<String> received, Vault vault) throws IOException {
        List<StoredFile> found = new ArrayList<>();
        for (DocumentEntry document : file.documents()) {
            Path bytes = vault.path(document.sha256());
            boolean seen = !holds(document) && document.role() != DocumentRole.IGNORED;
            // a reading that an earlier version kept has not put them there
            if (seen && !received.contains(document.sha256()) && Files.exists(bytes)) {
                found.add(new StoredFile(
                        document.fileName(), document.mediaType(), document.sha256(), Files.size(bytes)));
            }
        }
        return found;
    }
}
