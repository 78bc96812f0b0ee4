package fr.doleance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.doleance.complaint.NewItem;
import fr.doleance.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeRoutesTest extends CamelTestSupport {
    @TempDir
    Path home;

    private final MemoryVault vault = new MemoryVault();
    private final MemoryRegister register = new MemoryRegister();
    private Path inbox;

    @Override
    protected RoutesBuilder createRouteBuilder() throws IOException {
        inbox = Files.createDirectories(home.resolve("boîte de réception"));
        Files.writeString(inbox.resolve("avant.txt"), "déjà là au démarrage");
        var settings = new Settings.Inbox(
                inbox, Duration.ofMillis(100), Duration.ofMillis(50), Duration.ofMillis(200), 1_000_000);
        return new IntakeRoutes(
                settings, new InboxScan(settings, home.resolve("rejets"), vault, register, Clock.systemUTC()));
    }

    @Test
    void filesAndLotsBecomeItemsAndJunkStays() throws IOException {
        Files.createDirectories(inbox.resolve("agence/dupont.lot"));
        Files.writeString(inbox.resolve("agence/dupont.lot/1.txt"), "lettre");
        Files.writeString(inbox.resolve("agence/dupont.lot/2.txt"), "facture");
        Files.writeString(inbox.resolve("agence/dupont.lot/fin"), "");
        Files.writeString(inbox.resolve("agence/lettre.txt"), "autre lettre");
        Files.writeString(inbox.resolve("Thumbs.db"), "x");

        await().until(() -> register.all().size() == 3);
        assertThat(register.all()).extracting(NewItem::channel).containsExactlyInAnyOrder("folder", "agence", "agence");
        assertThat(register.all()).extracting(item -> item.files().size()).containsExactlyInAnyOrder(1, 1, 2);
        await().untilAsserted(() -> {
            assertThat(inbox.resolve("agence/dupont.lot")).doesNotExist();
            assertThat(inbox.resolve("avant.txt")).doesNotExist();
        });
        assertThat(inbox.resolve("Thumbs.db")).exists();
    }

    @Test
    void aRegisterThatFailsForAWhileLosesNothing() throws IOException {
        register.broken = true;
        List<String> names = IntStream.range(0, 5)
                .mapToObj(number -> "lettre-" + number + ".txt")
                .toList();
        for (String name : names) {
            Files.writeString(inbox.resolve(name), name);
        }
        await().until(() -> vault.contents.size() == 6);
        assertThat(register.all()).isEmpty();
        register.broken = false;
        await().until(() -> register.all().size() == 6);
        await().untilAsserted(() -> assertThat(inbox).isEmptyDirectory());
    }
}
