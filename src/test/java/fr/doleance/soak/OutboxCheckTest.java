package fr.doleance.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check bites: a whole home passes, and each kind of loss is named. */
class OutboxCheckTest {
    private static final byte[] FIRST = "first".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "second".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    @Test
    void aWholeHomeHasNoFaults() throws IOException {
        writeCase("entreprise/2026-000001", FIRST);
        writeCase("frais-de-sante/centre-nord/2026-000002", SECOND);
        var result = OutboxCheck.of(home, List.of(Hashes.of(FIRST), Hashes.of(SECOND)));
        assertThat(result.faults()).isEmpty();
        assertThat(result.casesByDepartment()).containsEntry("entreprise", 1).containsEntry("frais-de-sante", 1);
    }

    @Test
    void aLostFileIsNamed() throws IOException {
        writeCase("entreprise/2026-000001", FIRST);
        assertThat(faults(FIRST, SECOND)).singleElement().asString().endsWith("is in 0 cases");
    }

    @Test
    void twoCasesOfOneFileAreNamed() throws IOException {
        writeCase("entreprise/2026-000001", FIRST);
        writeCase("entreprise/2026-000002", FIRST);
        assertThat(faults(FIRST)).singleElement().asString().endsWith("is in 2 cases");
    }

    @Test
    void aMissingLetterIsNamedExceptWhereNobodyComplains() throws IOException {
        Files.delete(writeCase("entreprise/2026-000001", FIRST).resolve("accuse-de-reception.pdf"));
        Files.delete(writeCase("hors-reclamation/2026-000002", SECOND).resolve("accuse-de-reception.pdf"));
        assertThat(faults(FIRST, SECOND)).containsExactly("2026-000001 has 0 acknowledgements");
    }

    @Test
    void aSecondLetterIsNamed() throws IOException {
        Files.createFile(writeCase("entreprise/2026-000001", FIRST).resolve("accuse-de-reception-2.pdf"));
        assertThat(faults(FIRST)).containsExactly("2026-000001 has 2 acknowledgements");
    }

    @Test
    void anAlteredOriginalIsNamed() throws IOException {
        Path folder = writeCase("entreprise/2026-000001", FIRST);
        Files.write(folder.resolve("originals/lettre.txt"), SECOND);
        assertThat(faults(FIRST)).containsExactly("2026-000001 lacks its original");
    }

    @Test
    void aGapInTheReferencesIsNamed() throws IOException {
        writeCase("entreprise/2026-000001", FIRST);
        writeCase("entreprise/2026-000003", SECOND);
        assertThat(faults(FIRST, SECOND)).containsExactly("the references of 2026 have a gap or a double at 2");
    }

    @Test
    void leftoversAreNamed() throws IOException {
        writeCase("entreprise/2026-000001", FIRST);
        Files.createDirectories(home.resolve("outbox/.en-cours/2026-000002.1"));
        Files.createFile(Files.createDirectories(home.resolve("inbox")).resolve("lettre.pdf"));
        Files.createFile(home.resolve("inbox/.gitkeep"));
        assertThat(faults(FIRST)).containsExactly("the inbox holds lettre.pdf", "half written: 2026-000002.1");
    }

    private List<String> faults(byte[]... dropped) throws IOException {
        return OutboxCheck.of(home, List.of(dropped).stream().map(Hashes::of).toList())
                .faults();
    }

    private Path writeCase(String place, byte[] original) throws IOException {
        Path folder = home.resolve("outbox").resolve(place);
        Files.write(Files.createDirectories(folder.resolve("originals")).resolve("lettre.txt"), original);
        Files.writeString(
                folder.resolve("complaint.json"),
                "{\"reference\": \"%s\", \"items\": [{\"sha256\": \"%s\"}], \"documents\": [{\"sha256\": \"other\"}]}"
                        .formatted(folder.getFileName(), Hashes.of(original)));
        Files.createFile(folder.resolve("accuse-de-reception.pdf"));
        return folder;
    }
}
