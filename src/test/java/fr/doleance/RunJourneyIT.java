package fr.doleance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a person runs it: a process of its own that watches, is killed, is started again, and is acted on through folders. */
class RunJourneyIT {
    private static final Path JAR = Path.of(System.getProperty("doleance.jar", "target/doleance.jar"));
    private static final Path SAMPLES = Path.of("src/samples");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path home;

    private Process process;

    @AfterEach
    void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Test
    void aDroppedLetterBecomesACaseAndMovingItsFolderApprovesItsLetter() throws Exception {
        start();
        drop("lettre-frais-de-sante.pdf");
        Path folder = awaitCase();
        Path department = home.resolve("outbox").relativize(folder).subpath(0, 1);

        Path toSend =
                home.resolve("outbox").resolve(department).resolve("a-envoyer").resolve(folder.getFileName());
        Files.move(folder, toSend, StandardCopyOption.ATOMIC_MOVE);

        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            JsonNode letter = read(toSend).at("/letters/0");
            assertThat(letter.at("/status").asText()).isEqualTo("approved");
            assertThat(letter.at("/approvedBy").asText()).isNotEmpty();
        });
    }

    @Test
    void whatWasDroppedBeforeAKillIsOneCaseAfterTheNextStart() throws Exception {
        start();
        drop("lettre-frais-de-sante.pdf");
        drop("fax-deces.tiff");
        await().atMost(PATIENCE).until(() -> count(home.resolve("data/vault")) > 0);
        process.destroyForcibly().waitFor();
        start();

        await().atMost(PATIENCE).until(() -> cases().size() == 2);
        assertThat(cases())
                .allSatisfy(folder ->
                        assertThat(folder.resolve("accuse-de-reception.pdf")).exists());
        assertThat(home.resolve("inbox")).isEmptyDirectory();
        end();
        assertThat(command("audit")).isZero();
    }

    @Test
    void aStopEndsTheProcessWithinThirtySeconds() throws Exception {
        start();
        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private void start() throws IOException {
        Path log = home.resolve("run-" + System.nanoTime() + ".log");
        process = java("run")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().atMost(PATIENCE).until(() -> Files.readString(log).contains("Doléance surveille"));
    }

    private void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private int command(String name) throws IOException, InterruptedException {
        return java(name).inheritIO().start().waitFor();
    }

    private ProcessBuilder java(String command) {
        return new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--home",
                home.toString(),
                command);
    }

    private void drop(String sample) throws IOException {
        Files.createDirectories(home.resolve("inbox"));
        Files.copy(SAMPLES.resolve(sample), home.resolve("inbox").resolve(sample));
    }

    private Path awaitCase() {
        await().atMost(PATIENCE).until(() -> cases().size() == 1);
        return cases().get(0);
    }

    private List<Path> cases() {
        try (Stream<Path> tree = Files.walk(home.resolve("outbox"))) {
            return tree.filter(file ->
                            file.endsWith("complaint.json") && !file.toString().contains(".en-cours"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException changing) {
            return List.of();
        }
    }

    private static long count(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).count();
        } catch (java.io.UncheckedIOException changing) {
            return 0;
        }
    }

    private static JsonNode read(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("complaint.json").toFile());
    }
}
