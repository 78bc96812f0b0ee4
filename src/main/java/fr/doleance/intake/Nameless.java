package fr.doleance.intake;

import fr.doleance.complaint.TemporaryFailure;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** Faults of the file system without the file's name, which a claimant may have written and which no log may hold. */
final class Nameless {
    private Nameless() {}

    static TemporaryFailure failure(String what, IOException fault) {
        String reason = fault instanceof FileSystemException named ? named.getReason() : null;
        var nameless = new IOException(fault.getClass().getSimpleName() + (reason == null ? "" : ": " + reason));
        nameless.setStackTrace(fault.getStackTrace());
        return new TemporaryFailure(what, nameless);
    }
}
