package fr.doleance.soak;

import fr.doleance.soak.DistinctCopies.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what the product costs a machine: size, time to start, memory and processor at rest and after work. Linux only. */
@Command(
        name = "Footprint",
        description = "Measures size, start, memory and speed of the product.",
        sortOptions = false)
public final class Footprint implements Callable<Integer> {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(200);

    @Option(names = "--jar", defaultValue = "target/doleance.jar", description = "default: ${DEFAULT-VALUE}")
    private Path jar;

    @Option(names = "--files", defaultValue = "src/samples", description = "folder of files, default: ${DEFAULT-VALUE}")
    private Path files;

    @Option(names = "--count", defaultValue = "24", description = "copies to drop, default: ${DEFAULT-VALUE}")
    private int count;

    @Option(names = "--starts", defaultValue = "5", description = "default: ${DEFAULT-VALUE}")
    private int starts;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Footprint()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Product product = Product.inNewHome(jar);
        System.out.printf("jar             %.1f MiB%n", Files.size(jar) / 1024.0 / 1024);
        starts(product);
        try (RunningProduct running = product.start("run")) {
            running.awaitWatching(LONGEST_START);
            rest(running);
            work(product, running);
        }
        System.out.println("home            " + product.home());
        return 0;
    }

    /** The first start also makes the home. */
    private void starts(Product product) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int number = 0; number < starts; number++) {
            try (RunningProduct running = product.start("run")) {
                times.add(running.awaitWatching(LONGEST_START).toMillis());
            }
        }
        long median = times.stream().sorted().toList().get(times.size() / 2);
        System.out.printf("start           median %d ms of %s%n", median, times);
    }

    private static void rest(RunningProduct running) throws IOException, InterruptedException {
        Duration before = running.processorTime().orElse(Duration.ZERO);
        endsEarly(running, REST);
        Duration used = running.processorTime().orElse(Duration.ZERO).minus(before);
        System.out.printf("at rest         %s%n", ResidentMemory.of(running.family()));
        System.out.printf("at rest         %.1f %% of a processor%n", 100.0 * used.toMillis() / REST.toMillis());
    }

    private void work(Product product, RunningProduct running) throws IOException, InterruptedException {
        List<Copy> copies;
        try (Stream<Path> all = Files.list(files)) {
            copies = DistinctCopies.of(
                    all.filter(file -> !file.toString().endsWith(".md"))
                            .sorted()
                            .toList(),
                    count);
        }
        long started = System.nanoTime();
        for (Copy copy : copies) {
            Files.write(product.inbox().resolve(copy.fileName()), copy.content());
        }
        while (CaseFinder.in(product.outbox()).size() < count) {
            endsEarly(running, LOOK);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf("work            %d files in %.1f s, %.1f a minute%n", count, seconds, count / seconds * 60);
        System.out.printf(
                "after work      %s, the product itself%n",
                ResidentMemory.of(running.family().limit(1)));
        System.out.printf("after work      %s, with its children%n", ResidentMemory.of(running.family()));
    }

    private static void endsEarly(RunningProduct running, Duration time) throws IOException, InterruptedException {
        if (running.endsWithin(time)) {
            throw new IOException("the product ended by itself, exit code " + running.exitCode());
        }
    }
}
