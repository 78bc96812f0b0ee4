package fr.doleance.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationRulesTest {
    @TempDir
    Path home;

    @Test
    void theShippedSampleIsValidAndNotForProduction() {
        Organisation sample = OrganisationFile.of(home);

        assertThatCode(() -> OrganisationRules.check(sample)).doesNotThrowAnyException();
        assertThat(sample.production()).isFalse();
    }

    @Test
    void productionIsRefusedWhileAnythingIsStillASampleAndAllIsListed() throws IOException {
        Organisation inProduction = changed("production: false", "production: true");

        assertThatThrownBy(() -> OrganisationRules.check(inProduction))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("identity")
                .hasMessageContaining("frais-de-sante")
                .hasMessageContaining("centre-exemple-nord")
                .hasMessageContaining("mutuelle")
                .hasMessageContaining("mediation-assurance");
    }

    @Test
    void aSubjectWithoutADepartmentIsRefused() throws IOException {
        Organisation broken = changed("department: deces-rente-dependance", "department: deces");

        assertThatThrownBy(() -> OrganisationRules.check(broken)).hasMessageContaining("« deces » n’existe pas");
    }

    @Test
    void aCodeThatIsMissingGivenTwiceOrReservedIsRefused() throws IOException {
        Organisation broken = changed("{code: deces-rente-dependance", "{code: entreprise");
        Organisation nameless = changed("{code: deces-rente-dependance", "{code: null");
        Organisation reserved = changed("{code: deces-rente-dependance", "{code: rejets");

        assertThatThrownBy(() -> OrganisationRules.check(broken)).hasMessageContaining("donné deux fois");
        assertThatThrownBy(() -> OrganisationRules.check(nameless))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("un code manque");
        assertThatThrownBy(() -> OrganisationRules.check(reserved)).hasMessageContaining("réservé");
    }

    @Test
    void anUnknownKeyIsRefusedWithItsLine() throws IOException {
        assertThatThrownBy(() -> changed("production: false", "production: false\nproductoin: true"))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("departments.yaml, ligne");
    }

    private Organisation changed(String from, String to) throws IOException {
        String sample = new String(
                getClass().getResourceAsStream("/departments.yaml").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(sample).contains(from);
        Path config = Files.createDirectories(home.resolve("config"));
        Files.writeString(config.resolve("departments.yaml"), sample.replace(from, to));
        return OrganisationFile.of(home);
    }
}
