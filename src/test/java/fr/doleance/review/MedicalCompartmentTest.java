package fr.doleance.review;

import static fr.doleance.review.ReviewHome.DISABILITY;
import static fr.doleance.review.ReviewHome.HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.WrittenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mail with a certificate and an invoice: who sees what, through every move. */
class MedicalCompartmentTest {
    private static final String MEDICAL = "dossiers-medicaux";
    private static final String CERTIFICATE = "certificat d'Anne.pdf";

    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    private WrittenCase understood(String department) throws IOException {
        return home.understand(
                department,
                ReviewHome.completeFields(),
                List.of(
                        document("corps-du-message.txt", home.store("Je conteste."), DocumentRole.COMPLAINT, false),
                        document(CERTIFICATE, home.store("lombalgie"), DocumentRole.ATTACHMENT, true),
                        document("facture.pdf", home.store("120 euros"), DocumentRole.ATTACHMENT, false)));
    }

    private static DocumentEntry document(String name, String sha256, DocumentRole role, boolean medical) {
        return new DocumentEntry(name, "application/pdf", sha256, 2, role, ReadingKind.TEXT, 0.9, medical, null);
    }

    private Path deliver(String department) throws IOException {
        WrittenCase written = understood(department);
        home.delivery().deliver(written);
        return home.only(written.caseFile().reference());
    }

    private Path compartment(Path caseFolder) {
        return home.folder.resolve(MEDICAL).resolve(caseFolder.getFileName());
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Every file below the departments other than the medical one, as text. */
    private String everythingElsewhere() throws IOException {
        StringBuilder found = new StringBuilder();
        try (Stream<Path> files = Files.walk(home.folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.folder.resolve(MEDICAL)))
                    .toList()) {
                found.append(file.getFileName())
                        .append('\n')
                        .append(Files.readString(file))
                        .append('\n');
            }
        }
        return found.toString();
    }

    private void assertSeparated(Path caseFolder) throws IOException {
        assertThat(names(caseFolder.resolve("originals"))).containsExactly("corps-du-message.txt", "facture.pdf");
        assertThat(names(compartment(caseFolder))).containsExactly("originals", "pieces.json");
        assertThat(names(compartment(caseFolder).resolve("originals"))).containsExactly("lettre.txt");
        assertThat(everythingElsewhere()).doesNotContain("lombalgie", "certificat", "original 20");
    }

    private void assertWhole(Path caseFolder) throws IOException {
        assertThat(caseFolder).isEqualTo(compartment(caseFolder));
        assertThat(names(caseFolder.resolve("originals"))).containsExactly("lettre.txt");
        assertThat(names(caseFolder)).contains("complaint.json").doesNotContain("pieces.json", "pieces-a-part.txt");
        assertThat(home.shown(caseFolder).documents().get(1).fileName()).isEqualTo(CERTIFICATE);
    }

    @Test
    void theMailLiesInTheCompartmentAndTheDepartmentGetsItsOtherParts() throws IOException {
        assertSeparated(deliver(DISABILITY));
    }

    @Test
    void theDepartmentsFolderNamesThePieceByItsNumberAlone() throws IOException {
        Path delivered = deliver(DISABILITY);

        DocumentEntry shown = home.shown(delivered).documents().get(1);
        assertThat(shown.fileName()).isEqualTo("piece-2.pdf");
        assertThat(shown.medical()).isTrue();
        assertThat(Files.readString(delivered.resolve("pieces-a-part.txt"))).contains("pièce n° 2 (2 pages)", MEDICAL);
    }

    @Test
    void onlyOwnerAndGroupMayEnterTheCompartment() throws IOException {
        Path compartment = compartment(deliver(DISABILITY));

        assertThat(Files.getPosixFilePermissions(compartment)).isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(Files.readString(compartment.resolve("pieces.json")))
                .contains("\"reference\"", "lettre.txt", "\"sha256\"");
    }

    @Test
    void whatCouldNotBeReadMayBeAHealthPaper() throws IOException {
        WrittenCase written = home.understand(
                DISABILITY,
                ReviewHome.completeFields(),
                List.of(
                        document("corps-du-message.txt", home.store("Je conteste."), DocumentRole.COMPLAINT, false),
                        new DocumentEntry(
                                "photo.jpg",
                                "image/jpeg",
                                home.store("flou"),
                                1,
                                DocumentRole.ATTACHMENT,
                                ReadingKind.OCR,
                                0.4,
                                false,
                                null)));
        home.delivery().deliver(written);

        assertThat(names(compartment(home.only(written.caseFile().reference()))))
                .contains("pieces.json");
    }

    @Test
    void theCompartmentIsNoSecondFolderOfTheCase() throws IOException {
        Path delivered = deliver(DISABILITY);
        OutboxWatch.Look look = home.look();

        assertThat(look.refused()).isEmpty();
        assertThat(look.carriedOut()).isZero();
        assertThat(home.folders.of(ReviewHome.reference(delivered))).containsExactly(delivered);
        assertSeparated(delivered);
    }

    @Test
    void deliveringOnceMoreChangesNothing() throws IOException {
        Path delivered = deliver(DISABILITY);
        home.delivery().deliver(home.written(delivered));

        assertSeparated(delivered);
    }

    @Test
    void theOutboxCanBeWrittenAgainFromRegisterAndVault() throws IOException {
        Path delivered = deliver(DISABILITY);
        delete(delivered);
        delete(compartment(delivered));
        home.delivery().deliver(home.written(delivered));

        assertSeparated(delivered);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void betweenTwoOtherDepartmentsTheCompartmentStaysWhereItIs() throws IOException {
        Path moved = home.move(deliver(DISABILITY), HEALTH);
        home.look();

        assertThat(home.file(moved).department()).isEqualTo(HEALTH);
        assertSeparated(moved);
    }

    @Test
    void aCaseThatIsDecidedToBeMedicalComesToItsPapers() throws IOException {
        Path delivered = deliver(DISABILITY);
        home.decisions().changeDepartment(ReviewHome.reference(delivered), MEDICAL, "claire");

        assertThat(delivered).doesNotExist();
        assertWhole(compartment(delivered));
    }

    @Test
    void aFileManagerThatMergesTheFolderIntoItsCompartmentDoesTheSame() throws IOException {
        Path delivered = deliver(DISABILITY);
        Path compartment = compartment(delivered);
        for (String name : names(delivered)) {
            Path target = compartment.resolve(name);
            if (Files.isDirectory(target)) {
                for (String inner : names(delivered.resolve(name))) {
                    Files.move(delivered.resolve(name).resolve(inner), target.resolve(inner));
                }
                Files.delete(delivered.resolve(name));
            } else {
                Files.move(delivered.resolve(name), target);
            }
        }
        Files.delete(delivered);
        home.look();

        assertThat(home.file(compartment).department()).isEqualTo(MEDICAL);
        assertWhole(compartment);
    }

    @Test
    void aMedicalCaseLeavesItsPapersBehindWhenAPersonMovesIt() throws IOException {
        Path delivered = deliver(MEDICAL);
        assertWhole(delivered);
        Path moved = home.move(delivered, DISABILITY);
        home.look();

        assertSeparated(moved);
    }

    @Test
    void aMedicalCaseLeavesItsPapersBehindWhenAPersonDecidesSo() throws IOException {
        Path delivered = deliver(MEDICAL);
        home.decisions().changeDepartment(ReviewHome.reference(delivered), DISABILITY, "claire");

        assertSeparated(home.only(ReviewHome.reference(delivered)));
    }

    @Test
    void aCrashBehindTheDecisionIsMadeUpForInBothDirections() throws IOException {
        Path delivered = deliver(DISABILITY);
        home.interrupted().changeDepartment(ReviewHome.reference(delivered), MEDICAL, "claire");
        home.restart();
        home.look();
        assertWhole(compartment(delivered));

        home.interrupted().changeDepartment(ReviewHome.reference(delivered), DISABILITY, "claire");
        home.restart();
        home.look();
        assertSeparated(home.only(ReviewHome.reference(delivered)));
    }

    @Test
    void aCrashAfterThePapersLeftTheFolderIsMadeUpFor() throws IOException {
        Path delivered = deliver(MEDICAL);
        home.interrupted().changeDepartment(ReviewHome.reference(delivered), DISABILITY, "claire");
        Files.delete(delivered.resolve("originals/lettre.txt"));
        Path moved = home.move(delivered, DISABILITY);
        home.restart();
        home.look();

        assertSeparated(moved);
    }

    @Test
    void papersThatSomebodyPutIntoAnotherDepartmentComeBackAtOnce() throws IOException {
        Path delivered = deliver(DISABILITY);
        Path stray = home.move(compartment(delivered), HEALTH);
        home.watch().look();

        assertThat(stray).doesNotExist();
        assertSeparated(delivered);
        assertThat(home.file(delivered).department()).isEqualTo(DISABILITY);
    }

    @Test
    void papersThatTheMedicalDepartmentTookAwayDoNotComeBackWithACorrection() throws IOException {
        Path delivered = deliver(DISABILITY);
        delete(compartment(delivered));
        ReviewHome.fillIn(delivered, Map.of("Nom", "Martin"));
        home.look();

        assertThat(home.count(delivered, "corrected")).isEqualTo(1);
        assertThat(compartment(delivered)).doesNotExist();
    }

    @Test
    void theSignalOfALifeAtStakeIsInTheRegisterAndInNoFolder() throws IOException {
        CaseFile file = understood(DISABILITY).caseFile().withFlags(List.of(Flag.SUICIDE_RISK, Flag.LATE));
        WrittenCase written = home.letters.redraft(file);
        home.cases.decided(written, "test", "doleance", Map.of());
        home.delivery().deliver(written);
        Path delivered = home.only(file.reference());
        home.look();

        assertThat(home.file(delivered).flags()).contains(Flag.SUICIDE_RISK);
        assertThat(home.shown(delivered).flags()).containsExactly(Flag.LATE);
        assertThat(everythingElsewhere()).doesNotContainIgnoringCase("suicid");
    }

    @Test
    void theAuditFindsEveryItem() throws IOException {
        deliver(DISABILITY);

        assertThat(home.audit().faults()).isEmpty();
    }
}
