package fr.doleance.intake;

import fr.doleance.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An inbox that is looked over, before a register and a vault in memory. */
abstract class WatchedInbox {
    static final Duration STABILITY = Duration.ofSeconds(2);

    @TempDir
    Path home;

    final SettableClock clock = new SettableClock();
    final MemoryVault vault = new MemoryVault();
    final MemoryRegister register = new MemoryRegister();
    Path inbox;
    InboxScan scan;

    @BeforeEach
    void start() throws IOException {
        inbox = Files.createDirectories(home.resolve("inbox"));
        scan = newScan();
    }

    InboxScan newScan() {
        var settings = new Settings.Inbox(inbox, STABILITY, Duration.ofSeconds(1), Duration.ofMinutes(1), 1_000_000);
        return new InboxScan(settings, home.resolve("outbox/rejets"), vault, register, clock);
    }

    List<TakeOutcome> takeAll() {
        return scan.stableArrivals().stream().map(scan::take).toList();
    }

    /** One look, then the stability delay: the next look may find what is stable. */
    void rest() {
        scan.stableArrivals();
        clock.pass(STABILITY);
    }

    Path write(String name, String content) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
