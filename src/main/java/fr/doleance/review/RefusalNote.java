package fr.doleance.review;

import fr.doleance.routing.Outbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The file {@code refus.raison.txt} that tells a clerk why nothing happened. */
final class RefusalNote {
    static final String NAME = "refus.raison.txt";

    private final Outbox outbox;

    RefusalNote(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Writes the reason, unless it stands there already. */
    void write(Path folder, Refusal refusal) throws IOException {
        if (!says(folder, refusal)) {
            outbox.put(folder, NAME, text(folder, refusal));
        }
    }

    void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    boolean says(Path folder, Refusal refusal) throws IOException {
        Path note = folder.resolve(NAME);
        byte[] text = text(folder, refusal);
        return Files.isRegularFile(note)
                && Files.size(note) == text.length
                && Arrays.equals(Files.readAllBytes(note), text);
    }

    private static byte[] text(Path folder, Refusal refusal) {
        String text = "Dossier " + folder.getFileName() + "\n\n" + refusal.sentence()
                + "\n\nCe fichier disparaîtra de lui-même une fois la question réglée.\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
