package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import fr.doleance.register.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The searchable copies in a case folder, {@code copies/01.pdf} that of the first document. A health paper's copy is a health paper. */
final class CopiesFolder {
    private static final String NAME = "copies";

    private final Path folder;

    CopiesFolder(Path caseFolder) {
        this.folder = caseFolder.resolve(NAME);
    }

    void add(List<Path> copies) throws IOException {
        if (copies.isEmpty()) {
            return;
        }
        Files.createDirectory(folder);
        for (Path copy : copies) {
            Disk.copy(copy, folder.resolve(copy.getFileName()));
        }
        Disk.forceFolder(folder);
    }

    /** Takes out the copies of health papers: they can be made again from the originals, which the medical department keeps. */
    void removeMedical(CaseFile file) throws IOException {
        for (String name : medicalNames(file)) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** Without the copies of health papers. */
    static List<Path> withoutMedical(CaseFile file, List<Path> copies) {
        Set<String> medical = medicalNames(file);
        return copies.stream()
                .filter(copy -> !medical.contains(copy.getFileName().toString()))
                .toList();
    }

    private static Set<String> medicalNames(CaseFile file) {
        return IntStream.range(0, file.documents().size())
                .filter(index -> file.documents().get(index).medical())
                .mapToObj(index -> String.format("%02d.pdf", index + 1))
                .collect(Collectors.toSet());
    }
}
