package fr.doleance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.doleance.classification.ModelFile;
import fr.doleance.classification.SubjectModel;
import fr.doleance.commands.DoleanceCommand;
import fr.doleance.complaint.CaseFile;
import fr.doleance.register.CaseFileJson;
import fr.doleance.settings.InvalidSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code learn} on a home in which a person has decided, and what the next start makes of it. */
class LearnIT {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Paris"));
    private static final String DISABILITY = "incapacite-invalidite";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path home;

    @TempDir
    Path labelled;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(home.resolve("inbox"));
        Files.writeString(
                Files.createDirectories(home.resolve("config")).resolve("doleance.properties"),
                "doleance.workers = 2\ndoleance.inbox.stability = 200ms\n");
        Files.write(labelled.resolve("textes.jsonl"), labelledTexts());
    }

    @Test
    void theKeptModelServesFromTheNextStartOnAndAChangedOneStopsIt() throws IOException {
        CaseFile first = arrives("Je conteste le calcul de mes indemnités journalières depuis mon arrêt de travail.");
        assertThat(first.classification().model())
                .startsWith(SubjectModel.shipped().name());
        decideOn(first, DISABILITY);

        assertThat(run("learn", "--textes", labelled.toString())).isZero();

        Path model = home.resolve("data/modele/subjects.model");
        String learnt = ModelFile.read(new ByteArrayInputStream(Files.readAllBytes(model)))
                .name();
        assertThat(learnt).isNotEqualTo(SubjectModel.shipped().name());
        CaseFile second = arrives("Je conteste le refus de mes lunettes, dont la facture est chez vous.");
        assertThat(second.classification().model()).startsWith(learnt);

        Files.writeString(model, "x", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Doleance.open(home, CLOCK))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("subjects.model");
    }

    @Test
    void withoutADecisionTheShippedModelStays() throws IOException {
        arrives("Je conteste le calcul de mes indemnités journalières depuis mon arrêt de travail.");

        assertThat(run("learn", "--textes", labelled.toString())).isZero();

        assertThat(home.resolve("data/modele")).doesNotExist();
    }

    /** What a clerk does: moves the case folder into another department. */
    private void decideOn(CaseFile file, String department) throws IOException {
        Path folder = folders().stream()
                .filter(delivered -> delivered.endsWith(file.reference()))
                .findFirst()
                .orElseThrow();
        Files.move(
                folder, home.resolve("outbox").resolve(other(file, department)).resolve(file.reference()));
        assertThat(run("once")).isZero();
    }

    private static String other(CaseFile file, String department) {
        return file.department().equals(department) ? "entreprise" : department;
    }

    private CaseFile arrives(String text) throws IOException {
        List<Path> before = folders();
        Files.writeString(home.resolve("inbox/lettre.txt"), text);
        assertThat(run("once")).isZero();
        List<Path> after = new ArrayList<>(folders());
        after.removeAll(before);
        assertThat(after).hasSize(1);
        return CaseFileJson.read(Files.readString(after.get(0).resolve("complaint.json")));
    }

    private int run(String... command) {
        return DoleanceCommand.execute(
                CLOCK,
                Stream.concat(Stream.of("--home", home.toString()), Stream.of(command))
                        .toArray(String[]::new));
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> tree = Files.walk(home.resolve("outbox"))) {
            return tree.filter(file -> file.endsWith("complaint.json"))
                    .map(Path::getParent)
                    .toList();
        } catch (java.nio.file.NoSuchFileException nothingYet) {
            return List.of();
        }
    }

    /** Ten texts an outcome, two of them for testing. */
    private static List<String> labelledTexts() throws IOException {
        Map<String, String> texts = Map.of(
                "frais-de-sante",
                "mes lunettes et le remboursement de leur facture",
                DISABILITY,
                "mon arrêt de travail et mes indemnités journalières",
                "entreprise",
                "notre société et les cotisations de ses salariés");
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            for (int number = 0; number < 10; number++) {
                String id = (number < 2 ? "D" : "X") + text.getKey() + number;
                lines.add(JSON.writeValueAsString(
                        Map.of("id", id, "subject", text.getKey(), "channel", "letter", "body", text.getValue())));
            }
        }
        return lines;
    }
}
