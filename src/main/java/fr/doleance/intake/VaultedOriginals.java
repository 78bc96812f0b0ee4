package fr.doleance.intake;

import fr.doleance.complaint.StoredFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * The vault proper behind {@link Vault}; tells the media type by magic bytes. A name only narrows what the bytes say (a zip named
 * {@code .docx} is a Word file, a PDF named {@code .txt} stays a PDF). No container is opened here: that is the reading child's work.
 */
public final class VaultedOriginals implements Vault {
    private final fr.doleance.register.Vault vault;
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    public VaultedOriginals(fr.doleance.register.Vault vault) {
        this.vault = vault;
    }

    @Override
    public StoredFile store(String fileName, InputStream content) throws IOException {
        String sha256 = vault.store(content);
        Path stored = vault.path(sha256);
        return new StoredFile(fileName, mediaType(fileName, stored), sha256, Files.size(stored));
    }

    private String mediaType(String fileName, Path stored) throws IOException {
        Metadata name = new Metadata();
        name.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(stored))) {
            return types.detect(stream, name).toString();
        }
    }
}
