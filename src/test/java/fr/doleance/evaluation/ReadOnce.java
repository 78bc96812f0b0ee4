package fr.doleance.evaluation;

import fr.doleance.reading.KeptReadings;
import fr.doleance.settings.OrganisationFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Reads all files of a folder and keeps the readings for {@link MeasureUnderstanding}; what is kept already is not read again. A home
 * that is at work deletes its readings with each case it delivers.
 *
 * <p>Arguments: the folder of the files, a home of its own.
 */
public final class ReadOnce {
    private ReadOnce() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createDirectories(Path.of(arguments[1]));
        List<Path> files;
        try (Stream<Path> entries = Files.list(Path.of(arguments[0]))) {
            files = entries.filter(Files::isRegularFile).toList();
        }
        ExecutorService pool =
                Executors.newFixedThreadPool(2 * Runtime.getRuntime().availableProcessors());
        Path work = home.resolve("data").resolve("work");
        try (FileDesk desk = new FileDesk(
                home.resolve("data"), OrganisationFile.of(home).identity().ownDomains())) {
            KeptReadings readings = new KeptReadings(work, Long.MAX_VALUE, desk::read);
            List<Future<?>> all = new ArrayList<>();
            for (Path file : files) {
                all.add(pool.submit(() -> readings.read(desk.item(file))));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
