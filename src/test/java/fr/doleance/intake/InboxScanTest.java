package fr.doleance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from the inbox, when, and what is left in it. */
class InboxScanTest extends WatchedInbox {
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

    private static void append(Path letter) {
        try {
            Files.writeString(letter, " et fin", StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
