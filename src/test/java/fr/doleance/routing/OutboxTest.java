package fr.doleance.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.CaseFileJson;
import fr.doleance.register.Vault;
import fr.doleance.settings.OrganisationFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    private static final String REFERENCE = "2026-000042";

    @TempDir
    Path home;

    private Path folder;
    private Vault vault;
    private CaseFolders folders;
    private Outbox outbox;

    @BeforeEach
    void open() throws IOException {
        folder = home.resolve("outbox");
        vault = new Vault(home.resolve("vault"));
        folders = new CaseFolders(folder, OrganisationFile.sample());
        outbox = new Outbox(folder, vault, folders);
        outbox.prepare();
    }

    private StoredFile file(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String sha256 = vault.store(new ByteArrayInputStream(bytes));
        return new StoredFile(name, "text/plain", sha256, bytes.length);
    }

    private static Item item(StoredFile... files) {
        return new Item(
                "item",
                files[0].sha256(),
                List.of(files),
                "folder",
                CaseFiles.RECEIVED,
                null,
                ArrivalKind.FIRST,
                REFERENCE,
                1,
                false);
    }

    private static WrittenCase written(String letter) {
        return new WrittenCase(CaseFiles.aCase(REFERENCE), List.of(letterFile("accuse-de-reception.pdf", letter)));
    }

    private static LetterFile letterFile(String name, String content) {
        return new LetterFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path deliver() throws IOException {
        outbox.deliver(written("lettre"), List.of(item(file("lettre.txt", "original"))), List.of(), 1);
        return folders.of(REFERENCE).get(0);
    }

    private List<Path> inProgress() throws IOException {
        try (Stream<Path> left = Files.list(folder.resolve(".en-cours"))) {
            return left.toList();
        }
    }

    @Test
    void theFoldersThatPeopleLookForAreThere() {
        assertThat(folder.resolve("frais-de-sante/a-envoyer")).isDirectory();
        assertThat(folder.resolve("a-verifier/a-envoyer")).isDirectory();
        assertThat(folder.resolve("hors-reclamation")).isDirectory();
        assertThat(folder.resolve("rejets")).isEmptyDirectory();
    }

    @Test
    void preparingTwiceChangesNothing() throws IOException {
        Path delivered = deliver();
        outbox.prepare();

        assertThat(delivered.resolve("complaint.json")).exists();
        assertThat(folder.resolve("a-verifier/.essai")).doesNotExist();
    }

    @Test
    void aCaseHasOriginalsDataLetterAndSheetTogether() throws IOException {
        Path delivered = deliver();

        assertThat(delivered).isEqualTo(folders.home(CaseFiles.aCase(REFERENCE)));
        assertThat(delivered.resolve("originals/lettre.txt")).hasContent("original");
        assertThat(delivered.resolve("accuse-de-reception.pdf")).hasContent("lettre");
        assertThat(CaseFileJson.read(Files.readString(delivered.resolve("complaint.json"))))
                .isEqualTo(CaseFiles.aCase(REFERENCE));
        assertThat(delivered.resolve("correction.csv")).exists();
    }

    @Test
    void theCaseFileIsForItsOwnerAndGroupAlone() throws IOException {
        assertThat(Files.getPosixFilePermissions(deliver().resolve("complaint.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }

    @Test
    void nothingIsLeftInProgress() throws IOException {
        deliver();

        assertThat(inProgress()).isEmpty();
    }

    @Test
    void aCaseThatCannotBeWrittenWholeDoesNotAppear() {
        StoredFile lost = new StoredFile("lettre.txt", "text/plain", "c".repeat(64), 5);

        assertThatThrownBy(() -> outbox.deliver(written("lettre"), List.of(item(lost)), List.of(), 1))
                .isInstanceOf(TemporaryFailure.class)
                .hasMessageContaining(REFERENCE)
                .hasMessageNotContaining("lettre.txt");
        assertThat(folders.home(CaseFiles.aCase(REFERENCE))).doesNotExist();
    }

    @Test
    void whatAnInterruptedAttemptLeftIsNotMixedIn() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".en-cours").resolve(REFERENCE + ".1"));
        Files.writeString(left.resolve("reste.pdf"), "half");
        Path delivered = deliver();

        assertThat(delivered.resolve("reste.pdf")).doesNotExist();
    }

    @Test
    void whatAnInterruptedUpdateLeftIsNotMixedIn() throws IOException {
        Path delivered = deliver();
        Path left = Files.createDirectories(folder.resolve(".en-cours").resolve(REFERENCE + ".maj"));
        Files.writeString(left.resolve("reste.pdf"), "half");
        outbox.update(written("autre"), delivered);

        assertThat(delivered.resolve("reste.pdf")).doesNotExist();
        assertThat(inProgress()).isEmpty();
    }

    @Test
    void twoOriginalsOfOneNameBothSurvive() throws IOException {
        outbox.deliver(
                written("lettre"),
                List.of(item(file("scan.pdf", "one"), file("scan.pdf", "two")), item(file("scan.pdf", "three"))),
                List.of(),
                1);
        Path originals = folders.of(REFERENCE).get(0).resolve("originals");

        assertThat(originals.resolve("scan.pdf")).hasContent("one");
        assertThat(originals.resolve("scan-2.pdf")).hasContent("two");
        assertThat(originals.resolve("scan-3.pdf")).hasContent("three");
    }

    @Test
    void deliveringAgainUpdatesTheFolderWhereItStands() throws IOException {
        Path delivered = deliver();
        Path moved = folder.resolve("entreprise").resolve(REFERENCE);
        Files.move(delivered, moved);
        outbox.deliver(written("lettre 2"), List.of(item(file("lettre.txt", "original"))), List.of(), 2);

        assertThat(folders.of(REFERENCE)).containsExactly(moved);
        assertThat(moved.resolve("accuse-de-reception.pdf")).hasContent("lettre 2");
    }

    @Test
    void anUpdateLeavesAClerksFilesAndTheOriginals() throws IOException {
        Path delivered = deliver();
        Files.writeString(delivered.resolve("notes de Claire.txt"), "à rappeler");
        outbox.update(written("lettre 2"), delivered);

        assertThat(delivered.resolve("notes de Claire.txt")).hasContent("à rappeler");
        assertThat(delivered.resolve("originals/lettre.txt")).hasContent("original");
        assertThat(delivered.resolve("accuse-de-reception.pdf")).hasContent("lettre 2");
    }

    @Test
    void anUpdateLeavesASheetThatAClerkFilledIn() throws IOException {
        Path delivered = deliver();
        String filled = "champ;lu;à corriger\r\nNom;Martln;Martin\r\n";
        Files.writeString(delivered.resolve("correction.csv"), filled);
        outbox.update(written("lettre 2"), delivered);
        assertThat(delivered.resolve("correction.csv")).content().isEqualTo(filled);

        outbox.renewSheet(CaseFiles.aCase(REFERENCE), delivered);
        assertThat(delivered.resolve("correction.csv")).content().contains("\"Nom\";\"Martin\";\r\n");
    }

    @Test
    void anUpdateLeavesASheetThatItCannotRead() throws IOException {
        Path delivered = deliver();
        Files.writeString(delivered.resolve("correction.csv"), "Nom;x;\"Martin");
        outbox.update(written("lettre 2"), delivered);

        assertThat(delivered.resolve("correction.csv")).hasContent("Nom;x;\"Martin");
    }

    @Test
    void anUpdateTakesOutLettersThatWereReplacedUnderAnotherName() throws IOException {
        WrittenCase redirection = new WrittenCase(
                withLetters(List.of(letter("reorientation", LetterStatus.DRAFT))),
                List.of(letterFile("reorientation.pdf", "a"), letterFile("reorientation.eml", "a")));
        outbox.deliver(redirection, List.of(item(file("lettre.txt", "original"))), List.of(), 1);
        Path delivered = folders.of(REFERENCE).get(0);
        outbox.update(
                new WrittenCase(
                        withLetters(List.of(
                                letter("reorientation", LetterStatus.REPLACED),
                                letter("accuse-de-reception", LetterStatus.DRAFT))),
                        List.of(letterFile("accuse-de-reception.pdf", "b"))),
                delivered);

        assertThat(delivered.resolve("reorientation.pdf")).doesNotExist();
        assertThat(delivered.resolve("reorientation.eml")).doesNotExist();
        assertThat(delivered.resolve("accuse-de-reception.pdf")).hasContent("b");
    }

    private static CaseFile withLetters(List<Letter> letters) {
        return CaseFiles.aCase(REFERENCE).withLetters(null, new ArrayList<>(letters));
    }

    private static Letter letter(String kind, LetterStatus status) {
        return new Letter(
                kind,
                kind + ".pdf",
                CaseFiles.HASH,
                CaseFiles.RECEIVED,
                status,
                List.of(),
                "1",
                "paper",
                null,
                null,
                null,
                null);
    }

    @Test
    void aFolderIsMovedInOneStep() throws IOException {
        Path delivered = deliver();
        Path target = folder.resolve("frais-de-sante/a-envoyer").resolve(REFERENCE);
        outbox.move(delivered, target);

        assertThat(delivered).doesNotExist();
        assertThat(target.resolve("complaint.json")).exists();
    }

    @Test
    void aFolderNeverTakesThePlaceOfAnother() throws IOException {
        Path delivered = deliver();
        Path taken = Files.createDirectories(folder.resolve("entreprise").resolve(REFERENCE));
        Files.writeString(taken.resolve("notes.txt"), "x");

        assertThatThrownBy(() -> outbox.move(delivered, taken)).isInstanceOf(IOException.class);
        assertThat(delivered.resolve("complaint.json")).exists();
        assertThat(taken.resolve("notes.txt")).exists();
    }
}
