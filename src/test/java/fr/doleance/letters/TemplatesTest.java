package fr.doleance.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.doleance.settings.InvalidSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingVariableIsNamedAndMarked() throws IOException {
        Files.writeString(folder.resolve("courriel.peb"), "{{ appel }} et {{ inconnue }} et {{ autre }}");

        Templates.Rendered rendered = new Templates(Optional.of(folder)).render("courriel", Map.of("appel", "Madame"));

        assertThat(rendered.missing()).containsExactly("inconnue", "autre");
        assertThat(rendered.text()).isEqualTo("Madame et [à compléter : inconnue] et [à compléter : autre]");
    }

    @Test
    void aTemplateOfTheHomeReplacesTheShippedOneAndChangesTheVersion() throws IOException {
        String shipped = new Templates(Optional.empty()).version("accuse-standard");
        Files.writeString(folder.resolve("paragraphe-contact.peb"), "<p>Autre</p>");

        assertThat(shipped).matches("accuse-standard@[0-9a-f]{12}");
        assertThat(new Templates(Optional.of(folder)).version("accuse-standard"))
                .isNotEqualTo(shipped);
    }

    @Test
    void aHomeWithoutTemplatesOfItsOwnUsesTheShippedOnes() {
        Templates shipped = new Templates(Optional.of(folder.resolve("lettres")));

        assertThat(shipped.version("reorientation"))
                .isEqualTo(new Templates(Optional.empty()).version("reorientation"));
    }

    @Test
    void aTemplateThatIsNoPebbleIsRefusedAtTheStart() throws IOException {
        Files.writeString(folder.resolve("reorientation.peb"), "{% if %}");

        assertThatThrownBy(() -> new Templates(Optional.of(folder)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("reorientation");
    }
}
