package fr.doleance.soak;

import fr.doleance.soak.DistinctCopies.Copy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Kills the running product again and again, at moments spread evenly over its life, while files keep arriving; then lets it finish
 * and counts: nothing lost, nothing doubled, nothing half done.
 */
@Command(
        name = "KillSoak",
        description = "Kills the running product again and again, then counts.",
        sortOptions = false)
public final class KillSoak implements Callable<Integer> {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LAST_WORK = Duration.ofMinutes(30);
    private static final Duration LONGEST_ORPHAN = Duration.ofSeconds(90);

    @Option(names = "--jar", defaultValue = "target/doleance.jar", description = "default: ${DEFAULT-VALUE}")
    private Path jar;

    @Option(names = "--files", defaultValue = "src/samples", description = "folder of files, default: ${DEFAULT-VALUE}")
    private Path files;

    @Option(names = "--count", defaultValue = "40", description = "copies to drop, default: ${DEFAULT-VALUE}")
    private int count;

    @Option(names = "--kills", defaultValue = "30", description = "default: ${DEFAULT-VALUE}")
    private int kills;

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--work",
            defaultValue = "PT20S",
            description = "longest life after the start, default: ${DEFAULT-VALUE}")
    private Duration work;

    private final List<ProcessHandle> orphans = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int killedAtWork;
    private Duration longestLife;

    /** Exit code 0 when nothing was lost, 1 otherwise; the home is kept for a look then. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new KillSoak()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Product product = Product.inNewHome(jar);
        List<Copy> copies = DistinctCopies.of(inputs(), count);
        long started = System.nanoTime();
        longestLife = timeToStart(product).plus(work);
        try (FileDropper dropper = new FileDropper(product)) {
            dropper.drop(copies, longestLife.multipliedBy(kills).dividedBy(2L * count));
            liveAndDie(product);
            dropper.awaitEnd();
        }
        int once = product.run(LAST_WORK, "once");
        int audit = product.run(LAST_WORK, "audit");
        endOrphans();
        var found = OutboxCheck.of(
                product.home(),
                copies.stream().map(copy -> Hashes.of(copy.content())).toList());
        faults.addAll(found.faults());
        if (once != 0 || audit != 0) {
            faults.add("exit codes: once " + once + ", audit " + audit);
        }
        report(product, found, Duration.ofNanos(System.nanoTime() - started));
        return faults.isEmpty() ? 0 : 1;
    }

    /** One quiet life before the first file, so that kills are spread over start and work alike on any machine. */
    private static Duration timeToStart(Product product) throws IOException, InterruptedException {
        try (RunningProduct running = product.start("run")) {
            return running.awaitWatching(LONGEST_START);
        }
    }

    private List<Path> inputs() throws IOException {
        try (Stream<Path> all = Files.list(files)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private void liveAndDie(Product product) throws IOException, InterruptedException {
        Random random = new Random(seed);
        for (int life = 1; life <= kills; life++) {
            RunningProduct running = product.start("run");
            Duration lifetime = Duration.ofMillis((long) (random.nextDouble() * longestLife.toMillis()));
            if (running.endsWithin(lifetime)) {
                faults.add("life " + life + " ended by itself, exit code " + running.exitCode());
            }
            killedAtWork += running.watches() ? 1 : 0;
            orphans.addAll(running.kill());
        }
    }

    /** A reading child notices by itself that its parent is gone; one that does not is a fault, and is ended here. */
    private void endOrphans() throws InterruptedException {
        long limit = System.nanoTime() + LONGEST_ORPHAN.toNanos();
        for (ProcessHandle orphan : orphans) {
            long left = Math.max(1, limit - System.nanoTime());
            if (!ended(orphan, left)) {
                faults.add("a child outlived its parent by more than " + LONGEST_ORPHAN.toSeconds() + " s");
                orphan.destroyForcibly();
            }
        }
    }

    private static boolean ended(ProcessHandle orphan, long nanos) throws InterruptedException {
        try {
            orphan.onExit().get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException exception) {
            return false;
        } catch (ExecutionException exception) {
            throw new IllegalStateException("onExit does not fail", exception);
        }
    }

    private void report(Product product, OutboxCheck.Result found, Duration took) {
        System.out.printf("Kill soak: %s, seed %d%n", faults.isEmpty() ? "nothing lost" : "FAULTS", seed);
        System.out.printf(
                "  %d kills, each life up to %d s, %d s in all%n", kills, longestLife.toSeconds(), took.toSeconds());
        System.out.printf(
                "  %d files dropped; %d kills at work, %d at the start; %d children left behind%n",
                count, killedAtWork, kills - killedAtWork, orphans.size());
        found.casesByDepartment()
                .forEach((department, cases) -> System.out.printf("  %4d cases in %s%n", cases, department));
        System.out.printf("  %4d of them given to a person after three attempts%n", found.given());
        faults.forEach(fault -> System.out.println("  FAULT: " + fault));
        System.out.println("  home: " + product.home());
    }
}
