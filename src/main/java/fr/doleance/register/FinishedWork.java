package fr.doleance.register;

import fr.doleance.complaint.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was kept on the way of items that have arrived: readings and copies hold what a claimant wrote, and serve nobody once their item
 * is done or rejected. Which items still wait is asked of the register, so that a day on which nothing ran is made up for by the next.
 */
public final class FinishedWork {
    private static final Logger LOG = LoggerFactory.getLogger(FinishedWork.class);
    private static final String ACTOR = "doleance";

    private final Items items;
    private final Cases cases;
    private final List<Path> folders;

    /** @param folders in each of which an item has a folder of its own, named by its id */
    public FinishedWork(Items items, Cases cases, List<Path> folders) {
        this.items = items;
        this.cases = cases;
        this.folders = List.copyOf(folders);
    }

    /** Deletes the folders of all items that wait no more; an event tells how many. What the disk refuses is tried the next time. */
    public void delete() {
        // what is there is listed first: a folder made after that belongs to an item that is not asked for
        List<Path> kept = folders.stream().flatMap(FinishedWork::within).toList();
        Set<String> waiting = items.waiting().stream().map(Item::id).collect(Collectors.toSet());
        long deleted = kept.stream()
                .filter(folder -> !waiting.contains(folder.getFileName().toString()))
                .filter(FinishedWork::isDeleted)
                .count();
        if (deleted > 0) {
            cases.noted(null, "finished-work-deleted", ACTOR, Map.of("folders", deleted));
        }
    }

    private static Stream<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).toList().stream();
        } catch (IOException fault) {
            warn(folder, fault);
            return Stream.of();
        }
    }

    private static boolean isDeleted(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            return true;
        } catch (IOException | UncheckedIOException fault) {
            warn(folder, fault);
            return false;
        }
    }

    private static void warn(Path folder, Exception fault) {
        LOG.warn(
                "step=housekeeping folder={} outcome=not-deleted cause={}",
                folder.getFileName(),
                fault.getClass().getSimpleName());
    }
}
