package fr.doleance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultedOriginalsTest {
    @TempDir
    Path folder;

    @Test
    void aPdfNamedAsTextIsAPdf() throws IOException {
        assertThat(store("lettre-frais-de-sante.pdf", "lettre.txt").mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void aPictureNamedAsPdfIsAPicture() throws IOException {
        assertThat(store("photo-dossier-medical.jpg", "photo.pdf").mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aWordFileIsToldFromOtherArchivesByItsName() throws IOException {
        assertThat(store("lettre.docx", "lettre.docx").mediaType()).endsWith("wordprocessingml.document");
    }

    @Test
    void theBytesLieUnderTheirHash() throws IOException {
        StoredFile stored = store("lettre.txt", "lettre.txt");

        assertThat(vault().path(stored.sha256())).hasSameBinaryContentAs(Path.of("src/samples/lettre.txt"));
        assertThat(stored.sizeBytes()).isEqualTo(Files.size(Path.of("src/samples/lettre.txt")));
    }

    private StoredFile store(String sample, String name) throws IOException {
        try (InputStream stream = Files.newInputStream(Path.of("src/samples").resolve(sample))) {
            return new VaultedOriginals(vault()).store(name, stream);
        }
    }

    private fr.doleance.register.Vault vault() {
        return new fr.doleance.register.Vault(folder.resolve("vault"));
    }
}
