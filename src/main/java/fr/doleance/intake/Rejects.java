package fr.doleance.intake;

import fr.doleance.complaint.SafeFileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The outbox's folder {@code rejets/}: files that no person can have written, each with its reason beside it. */
final class Rejects {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'à' H 'h' mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));
    private static final String REASON_SUFFIX = ".raison.txt";

    private final Path folder;
    private final Clock clock;

    Rejects(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Moves a file here. The reason is written first: no file ever lies here without one. */
    void move(Path file, String reason) throws IOException {
        Files.createDirectories(folder);
        Path target = freeName(SafeFileName.of(file.getFileName().toString()));
        Files.writeString(folder.resolve(target.getFileName() + REASON_SUFFIX), explanation(target, reason));
        Files.move(file, target);
    }

    private Path freeName(String name) {
        Path target = folder.resolve(name);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        for (int number = 2; Files.exists(target); number++) {
            target = folder.resolve(stem + "-" + number + extension);
        }
        return target;
    }

    private String explanation(Path target, String reason) {
        return """
                Fichier : %s
                Écarté le : %s
                Motif : %s

                Ce fichier n’a pas été enregistré comme réclamation. Il n’a pas été modifié ni supprimé.
                S’il vient d’une personne, demandez-lui un nouvel envoi et déposez-le dans le dossier de réception.
                """.formatted(target.getFileName(), MOMENT.format(clock.instant()), reason);
    }
}
