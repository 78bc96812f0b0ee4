package fr.doleance.routing;

import fr.doleance.register.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders of small files. */
final class FolderTree {
    private FolderTree() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Moves every file of {@code draft} to its place in {@code target} by rename, the named one last, and removes the draft. */
    static void replaceFiles(Path draft, Path target, String last) throws IOException {
        for (Path file : files(draft, last)) {
            Path place = target.resolve(draft.relativize(file));
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        Disk.forceFolder(target);
        delete(draft);
    }

    private static List<Path> files(Path draft, String last) throws IOException {
        try (Stream<Path> tree = Files.walk(draft)) {
            return tree.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.endsWith(last)))
                    .toList();
        }
    }

    /** Moves a folder in one step; what stands at the target must not exist. */
    static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(to.getParent());
        Disk.forceFolder(from.getParent());
    }

    /** Makes an empty file that only its owner may write and its group read. */
    static Path restricted(Path file) throws IOException {
        Files.createFile(file);
        restrict(file);
        return file;
    }

    /** Lets only the owner write and its group read: the file holds a social security number in clear. */
    private static void restrict(Path file) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        }
    }
}
