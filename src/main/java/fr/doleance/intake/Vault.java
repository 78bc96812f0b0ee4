package fr.doleance.intake;

import fr.doleance.complaint.StoredFile;
import java.io.IOException;
import java.io.InputStream;

/** The write-once store of original bytes, as intake sees it. */
public interface Vault {
    /**
     * Stores all bytes of a stream; when it returns they are on the disk and were read back. An {@link IOException} that the stream
     * throws comes out unchanged.
     *
     * @param fileName already harmless
     */
    StoredFile store(String fileName, InputStream content) throws IOException;
}
