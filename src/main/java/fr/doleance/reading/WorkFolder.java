package fr.doleance.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the documents of one file while it is read. Deleted on close, for it holds what a claimant wrote. */
final class WorkFolder implements Closeable {
    private static final String PREFIX = "file-";

    private final Path path;
    private int answers;

    private WorkFolder(Path path) {
        this.path = path;
    }

    static WorkFolder in(Path parent) throws IOException {
        return new WorkFolder(Files.createTempDirectory(parent, PREFIX));
    }

    /** Makes the parent folder, or deletes what a process that died left in it. */
    static void empty(Path parent) throws IOException {
        Files.createDirectories(parent);
        List<Path> left;
        try (Stream<Path> entries = Files.list(parent)) {
            left = entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
        for (Path folder : left) {
            delete(folder);
        }
    }

    /** A file that does not exist yet, for the next answer. */
    Path nextAnswer() {
        answers++;
        return path.resolve("answer-" + answers + ".json");
    }

    /** The document that the child unpacked under its digest. */
    Path document(String sha256) {
        return path.resolve(sha256);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(folder)) {
            paths = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : paths) {
            Files.deleteIfExists(each);
        }
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }
}
