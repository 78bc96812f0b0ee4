package fr.doleance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.settings.Settings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

/** Crashes, and a disk or register that refuses: nothing is lost, and nothing stands in the way of the rest. */
class InboxFaultsTest extends WatchedInbox {
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
}
