package fr.doleance.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.doleance.commands.DoleanceCommand;
import fr.doleance.samples.ExpectedEnd;
import fr.doleance.samples.HostileFile;
import fr.doleance.samples.HostileFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile file goes the whole way and ends where it must; none harms, none blocks another. */
class HostileJourneyIT {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Paris"));
    private static final int SOME_REJECTED = 1;

    @TempDir
    static Path world;

    /** SHA-256 of what was dropped → the file. */
    private static final Map<String, HostileFile> DROPPED = new LinkedHashMap<>();

    private static Path home;
    private static int exitCode;

    @BeforeAll
    static void everyHostileFileIsDropped() throws IOException {
        home = world.resolve("a/b/home");
        for (HostileFile file : HostileFiles.makeIn(home.resolve("inbox"))) {
            DROPPED.put(Hashes.of(Files.readAllBytes(file.path())), file);
        }
        exitCode = DoleanceCommand.execute(CLOCK, "--home", home.toString(), "once");
    }

    @Test
    void everyFileEndsWhereItMust() throws IOException {
        Map<String, String> folders = foldersByHash();
        SoftAssertions.assertSoftly(softly -> DROPPED.forEach((hash, file) -> {
            String folder = folders.getOrDefault(hash, Files.exists(file.path()) ? "inbox" : "nowhere");
            softly.assertThat(folder).as(file.what()).matches(expected(file.end()));
        }));
        assertThat(exitCode).isEqualTo(SOME_REJECTED);
    }

    @Test
    void everyCaseHasALetter() throws IOException {
        assertThat(CaseFinder.in(home.resolve("outbox")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.resolveSibling("accuse-de-reception.pdf"))
                        .isNotEmptyFile());
    }

    @Test
    void everyRejectSaysWhy() throws IOException {
        List<Path> rejects = list(home.resolve("outbox/rejets"));
        assertThat(rejects.stream().filter(file -> !file.toString().endsWith(".raison.txt")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.resolveSibling(file.getFileName() + ".raison.txt"))
                        .isNotEmptyFile());
    }

    @Test
    void nothingEscapesFromTheHome() throws IOException {
        assertThat(list(world)).containsExactly(world.resolve("a"));
        assertThat(list(world.resolve("a/b"))).containsExactly(home);
        assertThat(Path.of("/tmp/doleance-evasion.txt")).doesNotExist();
        assertThat(Path.of("/etc/doleance-evasion.txt")).doesNotExist();
    }

    @Test
    void noDocumentFetchesAFileOfThisMachine() throws IOException {
        for (Path file : CaseFinder.in(home.resolve("outbox"))) {
            assertThat(Files.readString(file)).doesNotContain("root:x:0:0");
        }
    }

    @Test
    void theAuditFindsNothingMissing() {
        assertThat(DoleanceCommand.execute(CLOCK, "--home", home.toString(), "audit"))
                .isZero();
    }

    private static String expected(ExpectedEnd end) {
        return switch (end) {
            case REJECTED -> "rejets";
            case CASE_TO_CHECK -> "a-verifier";
            case CASE -> "(?!rejets|inbox|nowhere)[^,]+";
            case IGNORED -> "inbox";
        };
    }

    /** Where each file stands; « a, b » when it stands twice. */
    private static Map<String, String> foldersByHash() throws IOException {
        Path outbox = home.resolve("outbox");
        Map<String, String> folders = new HashMap<>();
        for (Path file : CaseFinder.in(outbox)) {
            JsonNode items = new ObjectMapper().readTree(file.toFile()).path("items");
            String department = outbox.relativize(file).getName(0).toString();
            items.findValuesAsText("sha256").forEach(hash -> folders.merge(hash, department, HostileJourneyIT::both));
        }
        for (String hash : Hashes.ofAll(outbox.resolve("rejets"))) {
            folders.merge(hash, "rejets", HostileJourneyIT::both);
        }
        return folders;
    }

    private static String both(String one, String other) {
        return one + ", " + other;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
