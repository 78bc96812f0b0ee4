package fr.doleance.reading;

import java.nio.file.Path;

/** Where the bytes of received files lie, as they were received. Reading never changes them. */
@FunctionalInterface
public interface OriginalFiles {
    /**
     * The stored file.
     *
     * @param sha256 of its bytes, lower-case hex
     */
    Path path(String sha256);
}
