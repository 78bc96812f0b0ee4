package fr.doleance.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Who acted: the account that owns what was moved or saved. */
final class Owner {
    /** Where the file system knows no owners, or what was acted on is gone. */
    static final String UNKNOWN = "inconnu";

    private Owner() {}

    static String of(Path file) throws IOException {
        try {
            return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
        } catch (UnsupportedOperationException noOwners) {
            return UNKNOWN;
        }
    }
}
