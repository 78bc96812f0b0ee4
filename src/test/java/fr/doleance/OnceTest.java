package fr.doleance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.commands.DoleanceCommand;
import fr.doleance.complaint.CaseFile;
import fr.doleance.reading.SampleFiles;
import fr.doleance.register.CaseFileJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code once} leaves behind, and its exit code. */
class OnceTest {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Paris"));
    private static final String LETTER = "Madame, Monsieur, je conteste le refus de mon remboursement.";

    @TempDir
    Path home;

    @BeforeEach
    void settings() throws IOException {
        Files.createDirectories(home.resolve("inbox"));
        set("");
    }

    private void set(String more) throws IOException {
        Path config = Files.createDirectories(home.resolve("config"));
        Files.writeString(
                config.resolve("doleance.properties"),
                "doleance.workers = 2\ndoleance.inbox.stability = 200ms\n" + more);
    }

    private int once() {
        return DoleanceCommand.execute(CLOCK, "--home", home.toString(), "once");
    }

    @Test
    void equalFilesThatComeTogetherAreOneCaseAndNothingWaits() throws IOException {
        for (String name : List.of("un.txt", "deux.txt", "trois.txt")) {
            Files.writeString(home.resolve("inbox").resolve(name), LETTER);
        }

        assertThat(once()).isZero();
        assertThat(cases())
                .singleElement()
                .satisfies(file -> assertThat(file.items()).hasSize(3));
    }

    @Test
    void aMailboxThatDoesNotAnswerDoesNotKeepTheFilesWaiting() throws IOException {
        set("doleance.mailbox.host = localhost\ndoleance.mailbox.port = 1\ndoleance.mailbox.user = someone\n");
        Files.writeString(home.resolve("inbox/lettre.txt"), LETTER);

        assertThat(once()).isEqualTo(3);
        assertThat(cases()).hasSize(1);
        assertThat(home.resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void aBatchBecomesACaseForEachOfItsLetters() throws IOException {
        byte[] batch = batch();
        Files.write(home.resolve("inbox/lot.pdf"), batch);

        assertThat(once()).isZero();
        assertThat(cases())
                .extracting(file -> file.source().fileName())
                .containsExactlyInAnyOrder("lot-pages-2-2.pdf", "lot-pages-4-5.pdf");
        assertThat(DoleanceCommand.execute(CLOCK, "--home", home.toString(), "audit"))
                .isZero();

        Files.write(home.resolve("inbox/encore.pdf"), batch);

        assertThat(once()).isZero();
        assertThat(cases())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.items()).hasSize(2));
    }

    private byte[] batch() throws IOException {
        Path sheet = home.resolve("feuille.pdf");
        assertThat(DoleanceCommand.execute(CLOCK, "separator", sheet.toString()))
                .isZero();
        try (PDDocument separator = Loader.loadPDF(sheet.toFile())) {
            return SampleFiles.pdf(document -> {
                document.importPage(separator.getPage(0));
                SampleFiles.addText(document, List.of("Je conteste le refus de mon remboursement."));
                document.importPage(separator.getPage(0));
                SampleFiles.addText(document, List.of("Je réclame ma rente d’invalidité, refusée sans motif."));
                SampleFiles.addText(document, List.of("Suite : je vous demande une réponse écrite."));
            });
        }
    }

    @Test
    void whatWasKeptOnTheWayOfACaseIsDeletedOnceItIsDelivered() throws IOException {
        Path leftByACrash = Files.createDirectories(home.resolve("data/copies/20260101000000000-0000000a"));
        Files.writeString(leftByACrash.resolve("01.pdf"), "a copy");
        Files.writeString(home.resolve("inbox/lettre.txt"), LETTER);

        assertThat(once()).isZero();

        assertThat(cases()).hasSize(1);
        assertThat(home.resolve("data/work")).isEmptyDirectory();
        assertThat(home.resolve("data/copies")).isEmptyDirectory();
    }

    @Test
    void aWrongUseIsTold() {
        assertThat(DoleanceCommand.execute(CLOCK, "--home", home.toString(), "onec"))
                .isEqualTo(2);
    }

    private List<CaseFile> cases() throws IOException {
        try (Stream<Path> tree = Files.walk(home.resolve("outbox"))) {
            return tree.filter(file -> file.endsWith("complaint.json"))
                    .map(OnceTest::caseFile)
                    .toList();
        }
    }

    private static CaseFile caseFile(Path file) {
        try {
            return CaseFileJson.read(Files.readString(file));
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }
}
