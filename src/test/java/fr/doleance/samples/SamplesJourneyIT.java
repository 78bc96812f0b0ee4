package fr.doleance.samples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.commands.DoleanceCommand;
import fr.doleance.complaint.CaseFile;
import fr.doleance.register.CaseFileJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the samples end, as their README tells a newcomer. */
class SamplesJourneyIT {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Paris"));

    @TempDir
    private Path home;

    @Test
    void eachSampleLiesWhereItsReadmeSays() throws IOException {
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        Map<String, String> told = new HashMap<>();
        for (Sample sample : Sample.values()) {
            Files.copy(sample.path(), inbox.resolve(sample.fileName()));
            // a request is looked at by a person before it is put away
            told.put(sample.fileName(), sample == Sample.REQUEST ? "a-verifier" : sample.department());
        }

        assertThat(DoleanceCommand.execute(CLOCK, "--home", home.toString(), "once"))
                .isZero();

        Map<String, String> found = new HashMap<>();
        for (CaseFile file : cases()) {
            found.put(file.items().get(0).fileName(), file.department());
        }
        assertThat(found).isEqualTo(told);
    }

    private List<CaseFile> cases() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("outbox"))) {
            return files.filter(file -> file.endsWith("complaint.json"))
                    .map(SamplesJourneyIT::read)
                    .toList();
        }
    }

    private static CaseFile read(Path file) {
        try {
            return CaseFileJson.read(Files.readString(file));
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }
}
