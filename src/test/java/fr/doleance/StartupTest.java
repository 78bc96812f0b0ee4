package fr.doleance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.settings.InvalidSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Paris"));

    @TempDir
    Path home;

    @Test
    void everyDirectEndpointHasAConsumerAndEveryRouteAName() throws IOException {
        try (Doleance doleance = Doleance.open(home, CLOCK);
                CamelRuntime camel = new CamelRuntime(doleance, doleance.sources())) {
            camel.start();
            CamelContext context = camel.context();

            assertThat(uris(context, "direct://")).isNotEmpty().isSubsetOf(consumed(context));
            assertThat(context.getRoutes())
                    .isNotEmpty()
                    .allSatisfy(route -> assertThat(route.getRouteId()).doesNotMatch("route\\d+"));
        }
    }

    private static Set<String> uris(CamelContext context, String prefix) {
        return context.getEndpoints().stream()
                .map(Endpoint::getEndpointUri)
                .filter(uri -> uri.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> consumed(CamelContext context) {
        return context.getRoutes().stream()
                .map(Route::getEndpoint)
                .map(Endpoint::getEndpointUri)
                .collect(Collectors.toSet());
    }

    @Test
    void aSecondProcessInTheSameHomeIsRefusedInOneSentence() throws IOException {
        try (Doleance first = Doleance.open(home, CLOCK)) {
            assertThatThrownBy(() -> Doleance.open(home, CLOCK))
                    .isInstanceOf(InvalidSettings.class)
                    .hasMessageContaining("un seul processus");
        }
    }

    @Test
    void wrongSettingsStopTheStartBeforeAnythingIsWritten() throws IOException {
        Path config = Files.createDirectories(home.resolve("config"));
        Files.writeString(config.resolve("doleance.properties"), "doleance.workers = beaucoup\n");

        assertThatThrownBy(() -> Doleance.open(home, CLOCK)).isInstanceOf(InvalidSettings.class);
        assertThat(home.resolve("data")).doesNotExist();
        assertThat(home.resolve("outbox")).doesNotExist();
    }

    @Test
    void aStartThatFailsSaysWhyAndLeavesNothingOpen() throws IOException {
        Path blocked = Files.writeString(home.resolve("outbox"), "a file");

        assertThatThrownBy(() -> Doleance.open(home, CLOCK))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("doleance.outbox.folder");
        Files.delete(blocked);
        assertThatCode(() -> Doleance.open(home, CLOCK).close()).doesNotThrowAnyException();
    }

    @Test
    void aRegisterThatCannotBeOpenedSaysSo() throws IOException {
        Path data = Files.createDirectories(home.resolve("data"));
        Files.writeString(data.resolve("register.db"), "no database, but long enough to be taken for one ".repeat(20));

        assertThatThrownBy(() -> Doleance.open(home, CLOCK))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("doleance.register.url");
    }

    @Test
    void nobodyElseMayEnterTheDataFolder() throws IOException {
        Doleance.open(home, CLOCK).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("data"))))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void theOutboxHasAFolderADepartment() throws IOException {
        try (Doleance doleance = Doleance.open(home, CLOCK)) {
            assertThat(home.resolve("outbox")).isDirectoryContaining("glob:**/frais-de-sante");
            assertThat(home.resolve("outbox/entreprise/a-envoyer")).isDirectory();
            assertThat(home.resolve("outbox/a-verifier")).isDirectory();
            assertThat(home.resolve("outbox/rejets")).isDirectory();
        }
    }
}
