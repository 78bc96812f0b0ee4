package fr.doleance.classification.training;

import fr.doleance.classification.ModelFile;
import fr.doleance.classification.SubjectModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the model from labelled texts and writes it. From the root of the project, after {@code mvn package}:
 *
 * <pre>java -cp target/doleance.jar fr.doleance.classification.training.TrainSubjects \
 *     src/training/subjects src/main/resources/fr/doleance/classification/subjects.model</pre>
 *
 * The same texts give the same file, byte for byte.
 */
public final class TrainSubjects {
    private TrainSubjects() {}

    /** @param arguments folder of labelled texts, file to write */
    public static void main(String[] arguments) throws IOException {
        List<LabelledText> texts = LabelledTexts.in(Path.of(arguments[0]));
        double temperature = Calibration.of(CrossValidation.ofAll(texts));
        SubjectModel model = ModelTrainer.train(texts, temperature);
        byte[] file = ModelFile.write(model);
        Files.write(Path.of(arguments[1]), file);
        System.out.printf(
                "%d texts, %d features, temperature %.2f, %d bytes%n",
                texts.size(), model.features().size(), temperature, file.length);
    }
}
