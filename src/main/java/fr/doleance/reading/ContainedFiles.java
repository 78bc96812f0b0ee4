package fr.doleance.reading;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Takes the documents that were found inside a received mail or archive, so that each can be given out on its own: what may be seen
 * by one department only is in one file with what all may see.
 */
@FunctionalInterface
public interface ContainedFiles {
    /**
     * Keeps the bytes under their SHA-256. Keeping what is there already changes nothing.
     *
     * @return the SHA-256, lower-case hex
     */
    String keep(Path document) throws IOException;
}
