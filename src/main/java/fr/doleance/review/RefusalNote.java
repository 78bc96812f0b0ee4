package fr.doleance.review;

import fr.doleance.register.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file {@code refus.raison.txt} that tells a clerk why nothing happened. */
final class RefusalNote {
    static final String NAME = "refus.raison.txt";

    private RefusalNote() {}

    /** Writes the reason, unless it stands there already. */
    static void write(Path folder, Refusal refusal) throws IOException {
        Path note = folder.resolve(NAME);
        String text = text(folder, refusal);
        if (!Files.exists(note) || !Files.readString(note).equals(text)) {
            Disk.write(note, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    static boolean says(Path folder, Refusal refusal) throws IOException {
        Path note = folder.resolve(NAME);
        return Files.exists(note) && Files.readString(note).equals(text(folder, refusal));
    }

    private static String text(Path folder, Refusal refusal) {
        return "Dossier " + folder.getFileName() + "\n\n" + refusal.sentence()
                + "\n\nCe fichier disparaîtra de lui-même une fois la question réglée.\n";
    }
}
