package fr.doleance;

import fr.doleance.classification.RefusedModel;
import fr.doleance.classification.SubjectModel;
import fr.doleance.register.Disk;
import fr.doleance.settings.InvalidSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The word model that was learnt from this home's decisions, as a file under {@code data/}: of what claimants wrote it holds words that five cases share. */
final class LearntModel {
    private final Path file;

    LearntModel(Path data) {
        this.file = data.resolve("modele").resolve("subjects.model");
    }

    /** @throws InvalidSettings when the file was changed since it was learnt */
    SubjectModel orShipped() {
        try {
            return SubjectModel.inUse(file);
        } catch (RefusedModel refused) {
            throw new InvalidSettings(List.of("Le modèle appris " + file
                    + " a été modifié ou abîmé : supprimez-le (le modèle livré servira), puis relancez « learn »."));
        }
    }

    /** Puts a model in the place of the former one; it serves from the next start on. */
    void keep(byte[] model) throws IOException {
        Disk.createClosedFolder(file.getParent());
        Path draft = file.resolveSibling("subjects.model.draft");
        Disk.write(draft, model);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Disk.forceFolder(file.getParent());
    }
}
