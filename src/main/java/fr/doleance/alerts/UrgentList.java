package fr.doleance.alerts;

import fr.doleance.register.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The file {@code outbox/urgent.csv}: reference and time of every urgent case, a line each, and nothing that tells why. People may
 * write behind a line or take lines out: what stands there is kept.
 */
final class UrgentList {
    static final String NAME = "urgent.csv";
    private static final String HEADER = "\uFEFFréférence;heure\r\n";
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Paris"));

    private final Path file;

    UrgentList(Path outbox) {
        this.file = outbox.resolve(NAME);
    }

    /** Adds a line, unless the reference stands there already. The file is replaced by rename: nobody reads half a line. */
    synchronized void add(String reference, Instant at) throws IOException {
        byte[] before = content();
        // Latin-1 maps every byte to itself: whatever encoding a spreadsheet saved, it stays as it is
        String text = new String(before, StandardCharsets.ISO_8859_1);
        if (text.lines().noneMatch(line -> cell(line).equals(reference))) {
            boolean broken = !text.isEmpty() && !text.endsWith("\n");
            String line = (broken ? LINE_END : "") + reference + ";" + TIME.format(at) + LINE_END;
            replace((text + line).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static String cell(String line) {
        return line.replaceFirst("^\u00EF\u00BB\u00BF", "")
                .split("[;,\t]", 2)[0]
                .replace("\"", "")
                .strip();
    }

    private byte[] content() throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return HEADER.getBytes(StandardCharsets.UTF_8);
        }
    }

    private void replace(byte[] content) throws IOException {
        Path draft = file.resolveSibling("." + NAME + ".part");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        restrict(draft);
        Disk.write(draft, content);
        Files.move(
                draft,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Disk.forceFolder(file.getParent());
    }

    private static void restrict(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-r-----"));
        }
    }
}
