package fr.doleance.intake;

import fr.doleance.complaint.StoredFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** SHA-256, in lower-case hex. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException noJava) {
            throw new IllegalStateException("every Java has SHA-256", noJava);
        }
    }

    static String of(String text) {
        return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** The hash of an item: its file's, or that of its files' sorted hashes. */
    static String ofItem(List<StoredFile> files) {
        return files.size() == 1
                ? files.get(0).sha256()
                : of(files.stream().map(StoredFile::sha256).sorted().collect(Collectors.joining("\n")));
    }
}
