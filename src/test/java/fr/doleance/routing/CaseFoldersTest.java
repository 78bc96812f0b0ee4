package fr.doleance.routing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.settings.OrganisationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFoldersTest {
    private static final String REFERENCE = "2026-000042";

    @TempDir
    Path outbox;

    private CaseFolders folders;

    @BeforeEach
    void open() {
        folders = new CaseFolders(outbox, OrganisationFile.sample());
    }

    private Path make(String... names) throws IOException {
        return Files.createDirectories(outbox.resolve(String.join("/", names)).resolve(REFERENCE));
    }

    @Test
    void aCaseIsAtHomeInItsDepartmentUnderItsReferenceAlone() {
        CaseFile file = CaseFiles.aCase(REFERENCE);

        assertThat(folders.home(file))
                .isEqualTo(outbox.resolve("frais-de-sante").resolve(REFERENCE));
        assertThat(folders.approvedHome(file))
                .isEqualTo(outbox.resolve("frais-de-sante").resolve("a-envoyer").resolve(REFERENCE));
    }

    @Test
    void caseFoldersAreFoundInDepartmentsCentresAndFoldersToSend() throws IOException {
        Path plain = make("entreprise");
        Path toSend = make("frais-de-sante", "a-envoyer");
        Path centre = make("frais-de-sante", "centre-exemple-nord");
        Path centreToSend = make("frais-de-sante", "centre-exemple-nord", "a-envoyer");
        Path toCheck = make("a-verifier");
        Path none = make("hors-reclamation");

        assertThat(folders.all()).containsExactlyInAnyOrder(plain, toSend, centre, centreToSend, toCheck, none);
        assertThat(folders.of(REFERENCE)).hasSize(6);
        assertThat(folders.of("2026-000043")).isEmpty();
    }

    @Test
    void aCaseFolderBesideTheDepartmentsIsFoundButInNone() throws IOException {
        Path beside = Files.createDirectories(outbox.resolve(REFERENCE));
        Path unknown = make("frais-sante");

        assertThat(folders.everywhere()).containsExactlyInAnyOrder(beside, unknown);
        assertThat(folders.all()).isEmpty();
        assertThat(folders.departments()).doesNotContain(folders.departmentOf(beside), folders.departmentOf(unknown));
    }

    @Test
    void workInProgressAndRejectsHoldNoCases() throws IOException {
        make(".en-cours");
        make("rejets");

        assertThat(folders.everywhere()).isEmpty();
    }

    @Test
    void filesOtherFoldersAndLinksAreNoCases() throws IOException {
        Path real = make("entreprise");
        Files.createDirectories(outbox.resolve("entreprise").resolve("2026"));
        Files.createFile(outbox.resolve("entreprise").resolve("2026-000001"));
        Files.createSymbolicLink(outbox.resolve("entreprise").resolve("2026-000002"), real);

        assertThat(folders.everywhere()).containsExactly(real);
    }

    @Test
    void whatLiesInACaseFolderIsNoCaseOfItsOwn() throws IOException {
        Path folder = make("entreprise");
        Files.createDirectories(folder.resolve("2026-000001"));

        assertThat(folders.all()).containsExactly(folder);
    }

    @Test
    void aFolderTellsItsDepartmentCentreAndWhetherItIsToBeSent() throws IOException {
        Path centre = make("frais-de-sante", "centre-exemple-nord");
        Path toSend = make("entreprise", "a-envoyer");

        assertThat(folders.departmentOf(centre)).isEqualTo("frais-de-sante");
        assertThat(folders.centreOf(centre)).contains("Centre de gestion Nord (exemple)");
        assertThat(folders.isToSend(centre)).isFalse();
        assertThat(folders.isToSend(toSend)).isTrue();
        assertThat(folders.centreOf(toSend)).isEmpty();
        assertThat(folders.centreOf(make("entreprise", "centre-exemple-nord"))).isEmpty();
    }

    @Test
    void anOutboxThatIsNotThereHoldsNothing() throws IOException {
        CaseFolders absent = new CaseFolders(outbox.resolve("absent"), OrganisationFile.sample());

        assertThat(absent.all()).isEmpty();
    }
}
