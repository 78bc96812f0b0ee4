package fr.doleance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.doleance.commands.DoleanceCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A letter in which a life is at stake, through the whole product and a real SMTP server. */
class UrgentJourneyTest {
    /** Ticks, since a file comes to rest in time, from a fixed morning on. */
    private static final Clock CLOCK = Clock.offset(
            Clock.system(ZoneId.of("Europe/Paris")),
            Duration.between(Instant.now(), Instant.parse("2026-11-24T09:00:00Z")));

    private static final String LETTER = """
            Luc Perrin
            12 rue Haute
            35000 Rennes

            Rennes, le 22 novembre 2026

            Objet : remboursement de lunettes refusé

            Madame, Monsieur,
            Vous refusez le remboursement de mes lunettes depuis six mois malgré mes relances et la facture acquittée.
            Si rien ne change je préfère en finir avec la vie.
            Veuillez agréer mes salutations.
            Luc Perrin
            """;

    @RegisterExtension
    private final GreenMailExtension server = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @TempDir
    Path home;

    private int once(int port) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/doleance.properties"), """
                doleance.alert.to = astreinte@assureur.example
                doleance.alert.from = doleance@assureur.example
                doleance.smtp.host = 127.0.0.1
                doleance.smtp.security = none
                doleance.smtp.port = %d
                """.formatted(port));
        return DoleanceCommand.execute(CLOCK, "--home", home.toString(), "once");
    }

    private void drop() throws IOException {
        Files.createDirectories(home.resolve("inbox"));
        Files.writeString(home.resolve("inbox/lettre.txt"), LETTER);
    }

    private Path caseFile() throws IOException {
        try (Stream<Path> tree = Files.walk(home.resolve("outbox"))) {
            return tree.filter(file -> file.endsWith("complaint.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aPersonIsToldAndNothingElseTells() throws Exception {
        drop();
        assertThat(once(server.getSmtp().getPort())).isZero();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]).strip())
                .isEqualTo("2026-000001");
        assertThat(Files.readString(home.resolve("outbox/urgent.csv"))).contains("2026-000001;2026-11-24 10:0");
        String shown = Files.readString(caseFile());
        assertThat(shown).contains("decision-humaine").doesNotContainIgnoringCase("suicid");
        assertThat(caseFile().resolveSibling("accuse-de-reception.eml")).doesNotExist();
    }

    @Test
    void anAlertThatCouldNotBeSentIsSentByTheNextRunAndOnce() throws Exception {
        drop();
        int port = server.getSmtp().getPort();
        server.stop();
        assertThat(once(port)).as("something waits").isEqualTo(3);
        assertThat(Files.readString(home.resolve("outbox/urgent.csv"), StandardCharsets.UTF_8))
                .contains("2026-000001");

        server.start();
        assertThat(once(server.getSmtp().getPort())).isZero();
        once(server.getSmtp().getPort());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }
}
