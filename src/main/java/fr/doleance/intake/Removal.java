package fr.doleance.intake;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes from the inbox what is safe in vault and register. What came or changed since then stays. */
final class Removal {
    private Removal() {}

    static void remove(Arrival arrival) throws IOException {
        for (Arrival.Member member : arrival.members()) {
            if (Files.exists(member.file(), LinkOption.NOFOLLOW_LINKS)) {
                SourceFile.requireUnchanged(member);
                Files.delete(member.file());
            }
        }
        removeLeftovers(arrival);
    }

    /** The end mark, junk and empty folders of a lot. */
    static void removeLeftovers(Arrival arrival) throws IOException {
        if (!arrival.isLot()) {
            return;
        }
        for (Path path : deepestFirst(arrival.location())) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                removeIfEmpty(path);
            } else if (LotReader.goesWithTheLot(arrival.location(), path)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static List<Path> deepestFirst(Path lot) throws IOException {
        try (Stream<Path> paths = Files.walk(lot)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException somethingCameMeanwhile) {
            // it is the beginning of another lot
        }
    }
}
