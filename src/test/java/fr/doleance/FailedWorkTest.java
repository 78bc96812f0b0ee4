package fr.doleance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.reading.KeptReadings;
import fr.doleance.register.SettableClock;
import fr.doleance.register.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an item whose work fails, on the real routes with their failure policy. */
class FailedWorkTest {
    private static final Duration LONGER_THAN_ANY_PAUSE = Duration.ofMinutes(40);

    @TempDir
    Path home;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T09:00:00Z"));
    private final Main main = new Main();
    private Doleance doleance;

    @BeforeEach
    void open() throws IOException {
        doleance = Doleance.open(home, clock);
    }

    @AfterEach
    void close() throws IOException {
        main.stop();
        doleance.close();
    }

    private ProducerTemplate started(Function<Item, ReadItem> reader) {
        ComplaintRoutes.Steps real = doleance.steps();
        ComplaintRoutes.Steps steps = new ComplaintRoutes.Steps(
                real.queue(),
                real.batches(),
                real.repeatedArrivals(),
                new KeptReadings(home.resolve("data/work"), Long.MAX_VALUE, reader),
                real.register(),
                real.extractor(),
                real.classifier(),
                real.urgentCases(),
                real.router(),
                real.deadlines(),
                real.assembler(),
                real.relatedCases(),
                real.letters(),
                real.delivery());
        main.configure().addRoutesBuilder(new FailurePolicy(steps.queue()));
        main.configure().addRoutesBuilder(new ComplaintRoutes(steps));
        main.start();
        return main.getCamelContext().createProducerTemplate();
    }

    private void arrive() throws IOException {
        byte[] content = "Madame, Monsieur, je conteste.".getBytes(StandardCharsets.UTF_8);
        String sha256 = new Vault(home.resolve("data/vault")).store(new ByteArrayInputStream(content));
        StoredFile file = new StoredFile("lettre.txt", "text/plain", sha256, content.length);
        doleance.items().register(new NewItem("key", sha256, List.of(file), "folder", clock.instant(), null, null));
    }

    private int work(ProducerTemplate template) {
        clock.advance(LONGER_THAN_ANY_PAUSE);
        return template.requestBody("direct:work", null, List.class).size();
    }

    @Test
    void aDocumentThatBreaksTheReadingReachesAPersonAtTheThirdAttempt() throws IOException {
        ProducerTemplate template = started(item -> {
            throw new IllegalStateException("a bug");
        });
        arrive();

        assertThat(work(template)).isEqualTo(1);
        assertThat(work(template)).isEqualTo(1);
        assertThat(doleance.items().waiting()).extracting(Item::attempts).containsExactly(2);
        assertThat(work(template)).isEqualTo(1);

        assertThat(doleance.items().waiting()).isEmpty();
        CaseFile file = onlyCase();
        assertThat(file.department()).isEqualTo("a-verifier");
        assertThat(file.reviewReasons()).contains("traitement-impossible");
        assertThat(file.letters()).hasSize(1);
    }

    @Test
    void aDiskThatFailsForHoursMakesNoUnreadDocument() throws IOException {
        ProducerTemplate template = started(item -> new ReadItem(item, List.of()));
        arrive();
        Path blocked = home.resolve("data/vault/en-cours");
        Files.delete(blocked);
        Files.writeString(blocked, "in the way of every letter");

        for (int times = 0; times < 6; times++) {
            assertThat(work(template)).isEqualTo(1);
        }
        Files.delete(blocked);
        work(template);

        assertThat(doleance.items().waiting()).isEmpty();
        assertThat(onlyCase().reviewReasons()).doesNotContain("traitement-impossible");
    }

    private CaseFile onlyCase() throws IOException {
        try (Stream<Path> tree = Files.walk(home.resolve("outbox"))) {
            List<Path> files =
                    tree.filter(file -> file.endsWith("complaint.json")).toList();
            assertThat(files).hasSize(1);
            return fr.doleance.register.CaseFileJson.read(Files.readString(files.get(0)));
        }
    }
}
