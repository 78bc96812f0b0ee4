package fr.doleance.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    @TempDir
    Path home;

    @Test
    void theShippedDefaultsAreValid() {
        Settings settings = SettingsReader.read(home, Map.of());

        assertThat(settings.inbox().folder()).isEqualTo(home.resolve("inbox"));
        assertThat(settings.inbox().stability()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.mailbox()).isEmpty();
        assertThat(settings.register().url()).startsWith("jdbc:sqlite:");
        assertThat(settings.workers()).isPositive();
    }

    @Test
    void theHomesFileOverridesADefaultAndTheEnvironmentOverridesBoth() throws IOException {
        write("doleance.inbox.poll = 5s\ndoleance.inbox.stability = 3s\n");
        Settings settings = SettingsReader.read(home, Map.of("DOLEANCE_INBOX_STABILITY", "7s"));

        assertThat(settings.inbox().poll()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.inbox().stability()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void allErrorsStandInOneMessage() throws IOException {
        write("doleance.inbox.poll = bientôt\ndoleance.workers = -1\ndoleance.inbox.foldre = x\n");

        assertThatThrownBy(() -> SettingsReader.read(home, Map.of("DOLEANCE_MAILBOX_HOST", "mail.example.org")))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("doleance.inbox.poll")
                .hasMessageContaining("doleance.workers")
                .hasMessageContaining("doleance.inbox.foldre")
                .hasMessageContaining("doleance.mailbox.user");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doleance.inbox.folder = .",
                "doleance.outbox.folder = inbox",
                "doleance.data.folder = outbox/x/../data"
            })
    void foldersThatLieInOneAnotherAreRefused(String line) throws IOException {
        write(line + "\n");

        assertThatThrownBy(() -> SettingsReader.read(home, Map.of()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("trois dossiers séparés");
    }

    @Test
    void aMailboxPasswordIsNeverPrinted() {
        Settings settings = SettingsReader.read(
                home,
                Map.of(
                        "DOLEANCE_MAILBOX_HOST",
                        "mail.example.org",
                        "DOLEANCE_MAILBOX_USER",
                        "u",
                        "DOLEANCE_MAILBOX_PASSWORD",
                        "secret"));

        assertThat(settings.toString()).doesNotContain("secret");
    }

    private void write(String text) throws IOException {
        Path config = Files.createDirectories(home.resolve("config"));
        Files.writeString(config.resolve("doleance.properties"), text);
    }
}
