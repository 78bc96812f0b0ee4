package fr.doleance.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Reads all PDF files of a folder with several threads, writes the text of each, and tells how long that took. */
final class FolderReading {
    private static final InstantSource CLOCK = InstantSource.system();

    /** What turns a file into pages of text. */
    interface Reader {
        List<String> pages(Path file) throws Exception;
    }

    private FolderReading() {}

    static void of(String name, Path scans, Path texts, int threads, Reader reader)
            throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(texts);
        Instant start = CLOCK.instant();
        int pages = 0;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Integer>> all = new ArrayList<>();
        for (Path file : pdfFiles(scans)) {
            all.add(pool.submit(() -> read(file, texts, reader)));
        }
        for (Future<Integer> each : all) {
            pages += each.get();
        }
        pool.shutdown();
        double seconds = Duration.between(start, CLOCK.instant()).toMillis() / 1000.0;
        System.out.printf("%s: %d pages in %.1f s, %.3f pages a second%n", name, pages, seconds, pages / seconds);
    }

    private static int read(Path file, Path texts, Reader reader) throws Exception {
        List<String> pages = reader.pages(file);
        String name = file.getFileName().toString().replace(".pdf", ".txt");
        Files.writeString(texts.resolve(name), String.join("\n", pages));
        return pages.size();
    }

    private static List<Path> pdfFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
