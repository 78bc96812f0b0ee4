package fr.doleance.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.reading.child.ReadingParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading through real child JVMs. */
class DocumentReaderIT {
    private static final Duration PATIENT = Duration.ofSeconds(60);
    /** Of the processor; more than a page takes while a child is cold. */
    private static final Duration IMPATIENT = Duration.ofSeconds(6);

    @TempDir
    private Path folder;

    @Test
    void readsATextLayerAndAScanThroughOneChild() throws IOException {
        try (ReadingDesk desk = new ReadingDesk(folder)) {
            ReadDocument letter = desk.readOne("lettre.pdf", SampleFiles.pdf(SampleFiles.LETTER));
            ReadDocument scan = desk.readOne("scan.png", scan());

            assertThat(letter.reading()).isEqualTo(ReadingKind.TEXT);
            assertThat(letter.text()).contains("Mon numéro est le 48213977.");
            assertThat(scan.reading()).isEqualTo(ReadingKind.OCR);
            assertThat(scan.text()).contains("Mon numéro est le 48213977.");
            assertThat(scan.meanConfidence()).isBetween(0.8, 1.0);
        }
    }

    @Test
    void takesTheTypeFromTheBytesNotFromTheName() throws IOException {
        try (ReadingDesk desk = new ReadingDesk(folder)) {
            assertThat(desk.readOne("lettre.txt", SampleFiles.pdf(SampleFiles.LETTER))
                            .mediaType())
                    .isEqualTo("application/pdf");
            assertThat(desk.readOne("lettre.pdf", scan()).mediaType()).isEqualTo("image/png");
        }
    }

    @Test
    void leavesTheOriginalAsItWasAndNoCopyBehind() throws IOException {
        byte[] content = SampleFiles.encrypted(SampleFiles.LETTER, "");
        try (ReadingDesk desk = new ReadingDesk(folder)) {
            desk.readOne("lettre.pdf", content);

            assertThat(desk.stored(content)).hasBinaryContent(content);
            assertThat(workFolders()).isEmpty();
        }
    }

    @Test
    void marksAPageThatHangsAndReadsTheOthers() throws IOException {
        assertOnlySecondPageFails(FaultyParsers.Hanging.class, IMPATIENT, ReadingProblem.TIMED_OUT);
    }

    @Test
    void marksAPageThatUsesUpItsTimeOfTheProcessorAndReadsTheOthers() throws IOException {
        assertOnlySecondPageFails(FaultyParsers.Spinning.class, IMPATIENT, ReadingProblem.TIMED_OUT);
    }

    @Test
    void marksAPageThatTakesAllMemoryAndReadsTheOthers() throws IOException {
        assertOnlySecondPageFails(FaultyParsers.Hungry.class, PATIENT, ReadingProblem.TOO_LARGE);
    }

    @Test
    void marksAPageThatKillsItsChildAndReadsTheOthers() throws IOException {
        assertOnlySecondPageFails(FaultyParsers.Dying.class, PATIENT, ReadingProblem.DAMAGED);
    }

    @Test
    void marksAPageThatCannotBeReadAndReadsTheOthers() throws IOException {
        assertOnlySecondPageFails(FaultyParsers.Throwing.class, PATIENT, ReadingProblem.DAMAGED);
    }

    private void assertOnlySecondPageFails(
            Class<? extends ReadingParser> parser, Duration limit, ReadingProblem problem) throws IOException {
        try (ReadingDesk desk = new ReadingDesk(folder, limit, 100, parser)) {
            ReadDocument document = desk.readOne("lettre.pdf", threePages());

            assertThat(document.pages()).extracting(Page::problem).containsExactly(null, problem, null);
            assertThat(document.pages().get(0).text()).contains("page une");
            assertThat(document.pages().get(2).text()).contains("page trois");
            assertThat(document.problem()).isNull();
        }
    }

    @Test
    void replacesAChildAfterSomeQuestions() throws IOException {
        try (ReadingDesk desk = new ReadingDesk(folder, PATIENT, 2, ReadingParser.class)) {
            desk.readOne("lettre.pdf", SampleFiles.pdf(SampleFiles.LETTER));
            Set<Long> afterTwoQuestions = children();
            desk.read("note.txt", "Bonjour, une réclamation.".getBytes(StandardCharsets.UTF_8));
            Set<Long> afterThree = children();

            assertThat(afterTwoQuestions).isEmpty();
            assertThat(afterThree).hasSize(1);
        }
    }

    @Test
    void keepsOneChildWarmFromFileToFile() throws IOException {
        try (ReadingDesk desk = new ReadingDesk(folder)) {
            desk.readOne("lettre.pdf", SampleFiles.pdf(SampleFiles.LETTER));
            Set<Long> first = children();
            desk.readOne("lettre.pdf", threePages());

            assertThat(first).hasSize(1);
            assertThat(children())
                    .isSubsetOf(
                            Stream.concat(first.stream(), children().stream()).toList());
        }
        assertThat(children()).isEmpty();
    }

    @Test
    void readsTwoItemsAtOnce() throws IOException {
        try (ReadingDesk desk = new ReadingDesk(folder)) {
            CompletableFuture<ReadDocument> scan =
                    CompletableFuture.supplyAsync(() -> desk.readOne("scan.png", scan()));
            ReadDocument letter = desk.readOne("lettre.pdf", SampleFiles.pdf(SampleFiles.LETTER));

            assertThat(letter.text()).contains("48213977");
            assertThat(scan.join().text()).contains("48213977");
        }
    }

    @Test
    void endsTheChildOfAParentThatWasKilled() throws IOException {
        Process parent = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedReader.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("parent.log").toFile())
                .start();
        try {
            // the first page's answer tells that the child has reached the second, which hangs
            Awaitility.await().atMost(PATIENT).until(() -> secondPageIsAsked());
            ProcessHandle child = parent.children().findFirst().orElseThrow();
            parent.destroyForcibly();

            assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(20));
        } finally {
            parent.destroyForcibly();
        }
    }

    private boolean secondPageIsAsked() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.endsWith("answer-2.json"));
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private List<Path> workFolders() throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve("work"))) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("file-"))
                    .toList();
        }
    }

    private static byte[] scan() {
        return SampleFiles.picture(SampleFiles.scan(SampleFiles.LETTER), "png");
    }

    private static byte[] threePages() {
        return SampleFiles.pdf(document -> {
            SampleFiles.addText(document, List.of("Ceci est la page une."));
            SampleFiles.addText(document, List.of("Ceci est la page deux."));
            SampleFiles.addText(document, List.of("Ceci est la page trois."));
        });
    }
}
