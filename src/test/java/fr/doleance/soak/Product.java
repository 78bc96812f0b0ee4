package fr.doleance.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged product and a home for it.
 *
 * @param jar as built
 * @param home a folder of its own, with an empty inbox
 */
record Product(Path jar, Path home) {

    static Product inNewHome(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IOException("no such jar: " + jar.toAbsolutePath());
        }
        Path home = Files.createTempDirectory("doleance-essai-");
        Files.createDirectories(home.resolve("inbox"));
        return new Product(jar.toAbsolutePath(), home);
    }

    Path inbox() {
        return home.resolve("inbox");
    }

    Path outbox() {
        return home.resolve("outbox");
    }

    /** All that any life of the product has printed. */
    Path log() {
        return home.resolve("essai.log");
    }

    RunningProduct start(String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(java(), "-jar", jar.toString(), "--home", home.toString()));
        line.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).directory(home.toFile());
        return new RunningProduct(builder.start(), log());
    }

    /** Runs a command to its end. */
    int run(Duration limit, String command) throws IOException, InterruptedException {
        try (RunningProduct running = start(command)) {
            if (!running.endsWithin(limit)) {
                throw new IOException("« " + command + " » did not end within " + limit);
            }
            return running.exitCode();
        }
    }

    /** The Java that runs this. */
    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }
}
