package fr.doleance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.settings.Settings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxScanTest {
    private static final Duration STABILITY = Duration.ofSeconds(2);

    @TempDir
    Path home;

    private final SettableClock clock = new SettableClock();
    private final MemoryVault vault = new MemoryVault();
    private final MemoryRegister register = new MemoryRegister();
    private Path inbox;
    private InboxScan scan;

    @BeforeEach
    void start() throws IOException {
        inbox = Files.createDirectories(home.resolve("inbox"));
        scan = newScan();
    }

    private InboxScan newScan() {
        var settings = new Settings.Inbox(inbox, STABILITY, Duration.ofSeconds(1), Duration.ofMinutes(1), 1_000_000);
        return new InboxScan(settings, home.resolve("outbox/rejets"), vault, register, clock);
    }

    @Test
    void aFileIsTakenOnceItRestedAndThenLeavesTheInbox() throws IOException {
        Path letter = write("lettre.pdf", "Je réclame.");
        assertThat(takeAll()).isEmpty();
        clock.pass(STABILITY.minusMillis(1));
        assertThat(takeAll()).isEmpty();
        clock.pass(Duration.ofMillis(1));
        assertThat(takeAll()).hasSize(1);

        assertThat(letter).doesNotExist();
        NewItem item = register.all().get(0);
        assertThat(item.channel()).isEqualTo("folder");
        assertThat(vault.contents.get(item.sha256())).asString().isEqualTo("Je réclame.");
        assertThat(item.receivedAt()).isEqualTo(clock.instant());
    }

    @Test
    void aFileThatIsStillWrittenIsNotRead() throws IOException {
        Path letter = write("lettre.txt", "");
        for (int second = 0; second < 60; second++) {
            Files.writeString(letter, "ligne " + second + "\n", StandardOpenOption.APPEND);
            assertThat(takeAll()).isEmpty();
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(vault.contents).isEmpty();
        String whole = Files.readString(letter);
        takeAll();
        clock.pass(STABILITY);
        takeAll();
        assertThat(register.all()).hasSize(1);
        assertThat(vault.contents.get(register.all().get(0).sha256()))
                .asString()
                .isEqualTo(whole);
    }

    @Test
    void aCopyThatKeepsItsOldTimeIsNotTakenBeforeItEnds() throws IOException {
        FileTime old = FileTime.fromMillis(1_600_000_000_000L);
        Path letter = write("lettre.txt", "début");
        for (int look = 0; look < 10; look++) {
            Files.writeString(letter, "suite", StandardOpenOption.APPEND);
            Files.setLastModifiedTime(letter, old);
            assertThat(takeAll()).isEmpty();
            clock.pass(STABILITY.minusMillis(100));
        }
        assertThat(vault.contents).isEmpty();
    }

    @Test
    void aFileThatChangesWhileItIsCopiedIsPostponed() throws IOException {
        Path letter = write("lettre.txt", "début");
        vault.whileStoring = () -> append(letter);
        rest();
        assertThat(takeAll()).hasOnlyElementsOfType(TakeOutcome.Postponed.class);
        assertThat(register.all()).isEmpty();
        assertThat(letter).exists();
        vault.whileStoring = () -> {};
        rest();
        takeAll();
        assertThat(register.all()).hasSize(1);
    }

    private static void append(Path letter) {
        try {
            Files.writeString(letter, " et fin", StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "._lettre.pdf",
                "Thumbs.db",
                "desktop.ini",
                "~$lettre.docx",
                "lettre.tmp",
                "lettre.pdf.part",
                "lettre.pdf.crdownload",
                ".cache/lettre.pdf",
                "@eaDir/lettre.pdf",
                ".stfolder/a",
                "agence/.hidden",
            })
    void junkIsNeverTakenAndNeverTouched(String name) throws IOException {
        Path junk = write(name, "x");
        rest();
        assertThat(takeAll()).isEmpty();
        assertThat(scan.files()).isEmpty();
        assertThat(junk).exists();
    }

    @Test
    void theFirstSubFolderIsTheChannel() throws IOException {
        write("Agence de Brést !/2026/lettre.pdf", "a");
        rest();
        takeAll();
        assertThat(register.all()).extracting(NewItem::channel).containsExactly("agence-de-brest");
    }

    @Test
    void aLotIsOneItemOnceItsEndMarkLiesInIt() throws IOException {
        write("agence/dupont.lot/2-facture.pdf", "facture");
        write("agence/dupont.lot/1-lettre.pdf", "lettre");
        rest();
        assertThat(takeAll()).isEmpty();
        write("agence/dupont.lot/fin", "");
        rest();
        assertThat(takeAll()).hasSize(1);

        NewItem item = register.all().get(0);
        assertThat(item.files()).extracting(StoredFile::fileName).containsExactly("1-lettre.pdf", "2-facture.pdf");
        assertThat(item.channel()).isEqualTo("agence");
        assertThat(item.sha256()).hasSize(64).isNotEqualTo(item.files().get(0).sha256());
        assertThat(inbox.resolve("agence/dupont.lot")).doesNotExist();
    }

    @Test
    void aLotWithoutEndMarkIsTakenWhenNothingMovedForTheLotPause() throws IOException {
        write("dupont.lot/1.pdf", "lettre");
        takeAll();
        clock.pass(Duration.ofSeconds(59));
        write("dupont.lot/2.pdf", "suite");
        assertThat(takeAll()).isEmpty();
        clock.pass(Duration.ofSeconds(59));
        assertThat(takeAll()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        takeAll();
        assertThat(register.all()).singleElement().satisfies(item -> {
            assertThat(item.files()).hasSize(2);
            assertThat(item.channel()).isEqualTo("folder");
        });
    }

    @Test
    void anEmptyFileIsRejectedWithAReasonAClerkCanRead() throws IOException {
        write("agence/vide.pdf", "");
        rest();
        assertThat(takeAll()).hasOnlyElementsOfType(TakeOutcome.Rejected.class);
        assertThat(register.all()).isEmpty();
        assertThat(register.rejected).containsEntry("vide.pdf", "Le fichier est vide (0 octet).");
        assertThat(home.resolve("outbox/rejets/vide.pdf")).exists();
        assertThat(home.resolve("outbox/rejets/vide.pdf.raison.txt"))
                .content()
                .contains("vide.pdf", "2 mars 2026 à 10 h 00", "Le fichier est vide");
        assertThat(scan.files()).isEmpty();
    }

    @Test
    void twoRejectsOfOneNameStandSideBySide() throws IOException {
        write("vide.pdf", "");
        rest();
        takeAll();
        write("vide.pdf", "");
        rest();
        takeAll();
        assertThat(home.resolve("outbox/rejets/vide-2.pdf")).exists();
        assertThat(home.resolve("outbox/rejets/vide-2.pdf.raison.txt")).exists();
    }

    @Test
    void aProgramIsRejectedAndAnUnknownFormatIsNot() throws IOException {
        Files.write(inbox.resolve("facture.pdf"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1});
        write("facture.xyz", "MZ est le sigle de ma société, je réclame");
        write("script.txt", "#!/bin/sh\nrm -rf /\n");
        rest();
        takeAll();
        assertThat(register.rejected).containsOnlyKeys("facture.pdf", "script.txt");
        assertThat(register.all())
                .extracting(item -> item.files().get(0).fileName())
                .containsExactly("facture.xyz");
    }

    @Test
    void aCrashBetweenRegisterAndRemovalRegistersNothingTwice() throws IOException {
        Path letter = write("lettre.pdf", "Je réclame.");
        rest();
        scan.stableArrivals();
        var settings = new Settings.Inbox(inbox, STABILITY, STABILITY, STABILITY, 1);
        var crashing = new InboxScan(
                settings,
                home.resolve("outbox/rejets"),
                vault,
                new ItemRegister() {
                    @Override
                    public Registration register(NewItem item) {
                        register.register(item);
                        throw new TemporaryFailure("killed after the commit", null);
                    }

                    @Override
                    public void reject(NewItem item, String frenchReason) {}
                },
                clock);
        crashing.stableArrivals();
        clock.pass(STABILITY);
        Arrival arrival = crashing.stableArrivals().get(0);
        assertThatThrownBy(() -> crashing.take(arrival)).isInstanceOf(TemporaryFailure.class);
        assertThat(letter).exists();

        scan = newScan();
        rest();
        takeAll();
        assertThat(letter).doesNotExist();
        assertThat(register.all()).hasSize(1);
        assertThat(register.registrations).last().isInstanceOf(Registration.AlreadyKnown.class);
    }

    @Test
    void aRegisterThatFailsLeavesTheFileInTheInbox() throws IOException {
        Path letter = write("lettre.pdf", "Je réclame.");
        register.broken = true;
        rest();
        Arrival arrival = scan.stableArrivals().get(0);
        assertThatThrownBy(() -> scan.take(arrival)).isInstanceOf(TemporaryFailure.class);
        assertThat(letter).exists();
        register.broken = false;
        takeAll();
        assertThat(register.all()).hasSize(1);
    }

    @Test
    void theSameLetterDroppedAgainIsAnArrivalOfItsOwn() throws IOException {
        FileTime time = FileTime.fromMillis(1_600_000_000_000L);
        for (int round = 0; round < 2; round++) {
            Files.setLastModifiedTime(write("lettre.pdf", "Je réclame."), time);
            rest();
            takeAll();
        }
        assertThat(register.registrations).last().isInstanceOf(Registration.Duplicate.class);
    }

    @Test
    void aLockedFileWaitsForTheNextPoll() throws IOException {
        Path letter = write("lettre.pdf", "Je réclame.");
        rest();
        try (FileChannel writer = FileChannel.open(letter, StandardOpenOption.WRITE)) {
            writer.lock();
            for (int poll = 0; poll < 10; poll++) {
                assertThat(takeAll()).hasOnlyElementsOfType(TakeOutcome.Postponed.class);
            }
        }
        rest();
        takeAll();
        assertThat(register.all()).hasSize(1);
    }

    @Test
    void aFileThatTheDiskDoesNotGiveBackMakesWayAfterThreeTimes() throws IOException {
        Path torn = write("a.pdf", "Je réclame.");
        Path whole = write("b.pdf", "Je réclame aussi.");
        vault.beforeStoring = name -> {
            if (name.equals("a.pdf")) {
                throw new SourceFile.ReadFault(torn, new IOException("input/output error"));
            }
        };
        rest();
        assertThat(takeAll()).hasExactlyElementsOfTypes(TakeOutcome.Postponed.class, TakeOutcome.Registered.class);
        assertThat(whole).doesNotExist();
        assertThat(takeAll()).hasOnlyElementsOfType(TakeOutcome.Postponed.class);
        assertThat(takeAll()).hasOnlyElementsOfType(TakeOutcome.Rejected.class);
        assertThat(torn).doesNotExist();
        assertThat(home.resolve("outbox/rejets/a.pdf")).hasContent("Je réclame.");
        assertThat(home.resolve("outbox/rejets/a.pdf.raison.txt")).content().contains("n’a pas pu être lu");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(inbox.resolve("lettre.txt"), secret);
        Files.createSymbolicLink(inbox.resolve("agence"), home);
        rest();
        assertThat(takeAll()).isEmpty();
        assertThat(secret).exists();
    }

    @Test
    void hostileNamesAreMadeHarmless() throws IOException {
        write("facture\u202Efdp.exe\n", "Je réclame.");
        write("é".repeat(120) + ".pdf", "Je réclame aussi.");
        rest();
        takeAll();
        assertThat(register.all())
                .extracting(item -> item.files().get(0).fileName())
                .containsExactlyInAnyOrder("facturefdp.exe", "é".repeat(98) + ".pdf");
    }

    @Test
    void aMailFileIsKnownByItsMessageIdAndBody() throws IOException {
        write(
                "mail.bin",
                "From: lea@courriel.example\nMessage-ID:\n <1@courriel.example>\nSubject: x\n\nJe réclame.\n");
        rest();
        takeAll();
        NewItem item = register.all().get(0);
        assertThat(item.messageId()).isEqualTo("<1@courriel.example>");
        assertThat(item.bodyHash()).isEqualTo(Digests.of("Je réclame.\n"));
    }

    private List<TakeOutcome> takeAll() {
        return scan.stableArrivals().stream().map(scan::take).toList();
    }

    /** One look, then the stability delay: the next look may find what is stable. */
    private void rest() {
        scan.stableArrivals();
        clock.pass(STABILITY);
    }

    private Path write(String name, String content) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
