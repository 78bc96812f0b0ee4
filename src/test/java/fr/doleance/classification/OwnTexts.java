package fr.doleance.classification;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadingKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Invented texts for one signal. Those above the line {@code # témoins} were at hand when its words were chosen; those below it were
 * not looked at until the words were measured.
 */
final class OwnTexts {
    private static final String WITNESSES = "# témoins";

    private OwnTexts() {}

    /** Texts of a file in which each line is one. */
    static List<String> lines(String file, boolean witnesses) {
        return part(file, witnesses)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    /** Papers of a file in which {@code ---} divides them: role and file name on the first line, then the text. */
    static List<ReadDocument> papers(String file, boolean witnesses) {
        String part = part(file, witnesses).replaceAll("(?m)^#.*\\R", "");
        return Arrays.stream(part.split("(?m)^---\\R"))
                .filter(block -> !block.isBlank())
                .map(block -> paper(block.strip().lines().toList()))
                .toList();
    }

    private static ReadDocument paper(List<String> lines) {
        String[] head = lines.get(0).split("\\|", 2);
        Page page = new Page(
                1, Origin.OCR, 595, 842, lines.stream().skip(1).map(Line::of).toList(), List.of(), 0.9, null);
        return new ReadDocument(
                head[1].strip(),
                "application/pdf",
                "a".repeat(64),
                DocumentRole.valueOf(head[0].strip().toUpperCase(Locale.ROOT)),
                ReadingKind.OCR,
                List.of(page),
                List.of(),
                null,
                null);
    }

    private static String part(String file, boolean witnesses) {
        try (InputStream stream = OwnTexts.class.getResourceAsStream(file)) {
            String[] parts = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split(WITNESSES);
            return parts[witnesses ? parts.length - 1 : 0];
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
