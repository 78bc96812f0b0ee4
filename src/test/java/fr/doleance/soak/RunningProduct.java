package fr.doleance.soak;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One life of the product, from its start to its stop or its violent end. */
final class RunningProduct implements AutoCloseable {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
    // the word after the name, so that the name's accent does not depend on the locale of the machine
    private static final String WATCHING = "surveille";

    private final Process process;
    private final long startedAtNanos = System.nanoTime();
    private final CompletableFuture<Duration> watching = new CompletableFuture<>();

    RunningProduct(Process process, Path log) {
        this.process = process;
        Thread listener = new Thread(() -> listen(log), "output of the product");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen(Path log) {
        try (BufferedReader output = process.inputReader();
                BufferedWriter copy =
                        Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                if (line.contains(WATCHING)) {
                    watching.complete(Duration.ofNanos(System.nanoTime() - startedAtNanos));
                }
            }
        } catch (IOException exception) {
            watching.completeExceptionally(exception);
        }
        watching.completeExceptionally(new IOException("the product ended before it watched"));
    }

    /** Time from the start to the line that says that it watches. */
    Duration awaitWatching(Duration limit) throws IOException, InterruptedException {
        try {
            return watching.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException exception) {
            throw new IOException("the product did not begin to watch", exception);
        }
    }

    /** Whether it has said that it watches: before that it is starting. */
    boolean watches() {
        return watching.isDone() && !watching.isCompletedExceptionally();
    }

    boolean endsWithin(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    int exitCode() {
        return process.exitValue();
    }

    /** SIGKILL to the product alone: its children are left to find out. Returns them. */
    List<ProcessHandle> kill() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        return children;
    }

    /** SIGTERM, as a service manager stops it; by force when it takes more than forty seconds. Returns whether it went by itself. */
    boolean stop() throws InterruptedException {
        process.destroy();
        boolean gone = endsWithin(LONGEST_STOP);
        if (!gone) {
            kill();
        }
        return gone;
    }

    /** The product and its children. */
    Stream<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    Optional<Duration> processorTime() {
        return process.toHandle().info().totalCpuDuration();
    }

    /** Stops it, and leaves nothing running even when this thread is told to hurry. */
    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException exception) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
