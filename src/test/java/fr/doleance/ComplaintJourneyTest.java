package fr.doleance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.doleance.commands.DoleanceCommand;
import fr.doleance.register.ComplaintSchema;
import fr.doleance.register.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples' whole way: from the inbox to the departments' outbox, with their letters. */
class ComplaintJourneyTest {
    private static final Path SAMPLES = Path.of("src/samples");
    /** Ticks, since a file comes to rest in time, from a fixed morning on. */
    private static final Clock CLOCK = Clock.offset(
            Clock.system(ZoneId.of("Europe/Paris")),
            Duration.between(Instant.now(), Instant.parse("2026-11-24T09:00:00Z")));

    @TempDir
    static Path home;

    private static int exitCode;

    @BeforeAll
    static void everySampleIsDropped() throws IOException {
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        for (Path sample : samples()) {
            Files.copy(sample, inbox.resolve(sample.getFileName()));
        }
        exitCode = DoleanceCommand.execute(CLOCK, "--home", home.toString(), "once");
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> !file.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everythingIsDoneAndTheInboxIsEmpty() {
        assertThat(exitCode).isZero();
        assertThat(home.resolve("inbox")).isEmptyDirectory();
        assertThat(home.resolve("outbox/.en-cours")).isEmptyDirectory();
    }

    @Test
    void everySampleHasOneCaseWithItsUntouchedOriginal() throws IOException {
        List<Path> cases = caseFolders();

        assertThat(cases).hasSameSizeAs(samples());
        for (Path sample : samples()) {
            String expected = Sha256.of(Files.readAllBytes(sample));
            assertThat(cases)
                    .filteredOn(folder -> originalHashes(folder).contains(expected))
                    .hasSize(1);
        }
    }

    @Test
    void everyCaseFileIsValidAgainstTheContract() throws IOException {
        for (Path folder : caseFolders()) {
            assertThat(ComplaintSchema.faults(Files.readString(folder.resolve("complaint.json"))))
                    .as(folder.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyComplaintHasItsLetterAndNoLetterHoldsASocialSecurityNumber() throws IOException {
        for (Path folder : caseFolders()) {
            if (!folder.getParent().endsWith("hors-reclamation")) {
                String letter = text(folder.resolve("accuse-de-reception.pdf"));
                assertThat(letter).contains(folder.getFileName().toString());
                assertThat(letter.replaceAll("\\s", "")).contains("SPÉCIMEN");
                JsonNode nir = read(folder).at("/member/nir");
                assertThat(nir.isNull() || !letter.replace(" ", "").contains(nir.asText()))
                        .isTrue();
            }
        }
    }

    @Test
    void aMachinesMailIsNeverAnswered() throws IOException {
        Path folder = caseOf("reponse-automatique.eml");

        assertThat(folder.getParent()).endsWithRaw(Path.of("hors-reclamation"));
        assertThat(folder).isDirectoryNotContaining("glob:**.pdf");
    }

    @Test
    void aCompanysComplaintGoesToTheCompaniesDepartment() throws IOException {
        assertThat(caseOf("courriel-entreprise.eml").getParent()).endsWithRaw(Path.of("entreprise"));
    }

    @Test
    void aForwardedMailIsAnsweredToTheOriginalSender() throws IOException {
        JsonNode file = read(caseOf("courriel-transfere.eml"));

        assertThat(file.at("/source/forwardedBy").asText()).isNotEmpty();
        assertThat(file.at("/claimant/email").asText())
                .isNotEmpty()
                .isNotEqualTo(file.at("/source/forwardedBy").asText());
    }

    @Test
    void theAuditAccountsForEveryItem() {
        assertThat(DoleanceCommand.execute(CLOCK, "--home", home.toString(), "audit"))
                .isZero();
    }

    private static Path caseOf(String sample) throws IOException {
        return caseFolders().stream()
                .filter(folder -> Files.exists(folder.resolve("originals").resolve(sample)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> caseFolders() throws IOException {
        try (Stream<Path> tree = Files.walk(home.resolve("outbox"))) {
            return tree.filter(file -> file.endsWith("complaint.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> originalHashes(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("originals"))) {
            return files.map(ComplaintJourneyTest::hash).toList();
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }

    private static JsonNode read(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("complaint.json").toFile());
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
