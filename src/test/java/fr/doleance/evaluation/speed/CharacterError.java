package fr.doleance.evaluation.speed;

import fr.doleance.evaluation.EditDistance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The share of characters read wrongly, spaces of any kind being one space. A text that a reader left out counts as all wrong.
 *
 * <p>Arguments: the folder of the scans with their true texts, the folder of the texts read.
 */
public final class CharacterError {
    private CharacterError() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> truths;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            truths = files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
        long letters = 0;
        long errors = 0;
        for (Path truth : truths) {
            Path read = Path.of(arguments[1]).resolve(truth.getFileName());
            String expected = plain(Files.readString(truth));
            letters += expected.length();
            errors += EditDistance.between(expected, Files.exists(read) ? plain(Files.readString(read)) : "");
        }
        System.out.printf("%-40s character error %.2f %% of %d%n", arguments[1], 100.0 * errors / letters, letters);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
