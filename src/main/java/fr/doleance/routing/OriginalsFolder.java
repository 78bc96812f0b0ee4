package fr.doleance.routing;

import fr.doleance.complaint.StoredFile;
import fr.doleance.register.Disk;
import fr.doleance.register.Sha256;
import fr.doleance.register.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files as received in one folder. They are known by their bytes: people may rename them, or put others beside them. */
final class OriginalsFolder {
    private final Path folder;
    private final Vault vault;

    OriginalsFolder(Path folder, Vault vault) {
        this.folder = folder;
        this.vault = vault;
    }

    /** Copies every file from the vault; two of the same name both survive. */
    void add(List<StoredFile> files) throws IOException {
        Files.createDirectories(folder);
        Set<String> names = names();
        for (StoredFile file : files) {
            Disk.copy(vault.path(file.sha256()), folder.resolve(FileNames.unique(file.fileName(), names)));
        }
        Disk.forceFolder(folder);
    }

    /** Copies those that are not there. */
    void complete(List<StoredFile> files) throws IOException {
        Collection<String> there = hashes().values();
        add(files.stream().filter(file -> !there.contains(file.sha256())).toList());
    }

    /** Deletes every file that has one of these hashes. */
    void remove(Collection<String> sha256s) throws IOException {
        for (Map.Entry<Path, String> file : hashes().entrySet()) {
            if (sha256s.contains(file.getValue())) {
                Files.delete(file.getKey());
            }
        }
        Disk.forceFolder(folder);
    }

    boolean holdsAny(Collection<String> sha256s) throws IOException {
        return hashes().values().stream().anyMatch(sha256s::contains);
    }

    private Map<Path, String> hashes() throws IOException {
        Map<Path, String> hashes = new LinkedHashMap<>();
        for (Path file : files()) {
            hashes.put(file, Sha256.of(file));
        }
        return hashes;
    }

    private Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        files().forEach(file -> names.add(file.getFileName().toString().toLowerCase(Locale.ROOT)));
        return names;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
