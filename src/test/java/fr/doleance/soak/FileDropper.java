package fr.doleance.soak;

import fr.doleance.soak.DistinctCopies.Copy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Drops files into the inbox at even intervals, whether or not the product lives: every other one by rename from the same disk, as a
 * scanner's software does, the rest written in place in two halves.
 */
final class FileDropper implements AutoCloseable {
    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
    private final List<ScheduledFuture<?>> drops = new ArrayList<>();
    private final Path inbox;
    private final Path aside;

    FileDropper(Product product) throws IOException {
        inbox = product.inbox();
        aside = Files.createDirectories(product.home().resolve("a-deposer"));
    }

    void drop(List<Copy> copies, Duration interval) {
        for (int index = 0; index < copies.size(); index++) {
            Copy copy = copies.get(index);
            long delay = interval.multipliedBy(index).toMillis();
            if (index % 2 == 0) {
                schedule(delay, () -> rename(copy));
            } else {
                int half = copy.content().length / 2;
                schedule(delay, () -> append(copy, 0, half));
                schedule(delay + 1_000, () -> append(copy, half, copy.content().length));
            }
        }
    }

    private interface Drop {
        void now() throws IOException;
    }

    private void schedule(long delayMillis, Drop drop) {
        drops.add(scheduler.schedule(
                () -> {
                    drop.now();
                    return null;
                },
                delayMillis,
                TimeUnit.MILLISECONDS));
    }

    private void rename(Copy copy) throws IOException {
        Path written = Files.write(aside.resolve(copy.fileName()), copy.content());
        Files.move(written, inbox.resolve(copy.fileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    private void append(Copy copy, int from, int to) throws IOException {
        Path target = inbox.resolve(copy.fileName());
        try (OutputStream output =
                from == 0 ? Files.newOutputStream(target) : Files.newOutputStream(target, StandardOpenOption.APPEND)) {
            output.write(copy.content(), from, to - from);
        }
    }

    /** Waits for the last drop. */
    void awaitEnd() throws IOException, InterruptedException {
        for (ScheduledFuture<?> drop : drops) {
            try {
                drop.get();
            } catch (ExecutionException exception) {
                throw new IOException("a file could not be dropped", exception);
            }
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
