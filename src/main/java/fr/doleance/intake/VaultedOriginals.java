package fr.doleance.intake;

import fr.doleance.complaint.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** The vault proper behind {@link Vault}; tells the media type by magic bytes, never by the name. */
public final class VaultedOriginals implements Vault {
    private final fr.doleance.register.Vault vault;
    private final Tika types = new Tika();

    public VaultedOriginals(fr.doleance.register.Vault vault) {
        this.vault = vault;
    }

    @Override
    public StoredFile store(String fileName, InputStream content) throws IOException {
        String sha256 = vault.store(content);
        Path stored = vault.path(sha256);
        return new StoredFile(fileName, mediaType(stored), sha256, Files.size(stored));
    }

    private String mediaType(Path stored) throws IOException {
        try (InputStream stream = Files.newInputStream(stored)) {
            return types.detect(stream);
        }
    }
}
