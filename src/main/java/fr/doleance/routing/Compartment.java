package fr.doleance.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.doleance.complaint.StoredFile;
import fr.doleance.register.Disk;
import fr.doleance.register.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder {@code <medical department>/<reference>/} that holds the health papers of another department's case: {@code pieces.json}
 * and the originals. It is no case folder, for it has no complaint.json. Everything in it can be written again from the vault.
 */
final class Compartment {
    static final String PIECES = "pieces.json";
    static final String ORIGINALS = "originals";
    private static final String CASE_FILE = "complaint.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vault vault;
    private final Path inProgress;

    /** @param inProgress where a folder is written before it appears */
    Compartment(Vault vault, Path inProgress) {
        this.vault = vault;
        this.inProgress = inProgress;
    }

    /** Whether this folder is the compartment of a case, not a case. */
    static boolean is(Path folder) {
        return Files.exists(folder.resolve(PIECES)) && !Files.exists(folder.resolve(CASE_FILE));
    }

    /** Writes the pieces aside and lets them appear by one rename, or brings a standing compartment up to date. */
    void write(String reference, List<StoredFile> pieces, Path home) throws IOException {
        Path draft = inProgress.resolve(reference + ".pieces");
        FolderTree.delete(draft);
        Disk.createClosedFolder(draft);
        Disk.createClosedFolder(draft.resolve(ORIGINALS));
        new OriginalsFolder(draft.resolve(ORIGINALS), vault).add(pieces);
        Disk.write(FolderTree.restricted(draft.resolve(PIECES)), json(reference, pieces));
        Disk.forceFolder(draft);
        if (Files.exists(home)) {
            FolderTree.replaceFiles(draft, home, PIECES);
            return;
        }
        Files.createDirectories(home.getParent());
        Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(home.getParent());
    }

    /** Takes our own files out of a compartment whose case lies in the medical department now, and the folder when it is empty then. */
    void dissolve(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(PIECES));
        if (Files.exists(home.resolve(CASE_FILE)) || !Files.isDirectory(home)) {
            return;
        }
        FolderTree.delete(home.resolve(ORIGINALS));
        if (isEmpty(home)) {
            Files.delete(home);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private static byte[] json(String reference, List<StoredFile> pieces) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("reference", reference);
        content.put("pieces", pieces);
        try {
            return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException exception) {
            // its message would quote a file name
            throw new IllegalStateException("the pieces of " + reference + " cannot be written as JSON");
        }
    }
}
