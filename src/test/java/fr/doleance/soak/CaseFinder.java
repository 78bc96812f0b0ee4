package fr.doleance.soak;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Finds the complaint.json of every case that stands in an outbox, also while the product works on it. */
final class CaseFinder extends SimpleFileVisitor<Path> {
    private final List<Path> found = new ArrayList<>();

    private CaseFinder() {}

    /** None when there is no outbox yet. */
    static List<Path> in(Path outbox) throws IOException {
        CaseFinder finder = new CaseFinder();
        Files.walkFileTree(outbox, finder);
        return finder.found.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean inProgress = folder.endsWith(".en-cours") || folder.endsWith("originals");
        return inProgress ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (file.endsWith("complaint.json")) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** A case that moved away under our eyes is found at its new place, now or next time. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException exception) {
        return FileVisitResult.CONTINUE;
    }
}
