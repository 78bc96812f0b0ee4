package fr.doleance.classification.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the labelled texts of a folder, files by name, so that training always sees them in one order. */
public final class LabelledTexts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledTexts() {}

    public static List<LabelledText> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        List<LabelledText> texts = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                texts.add(JSON.readValue(line, LabelledText.class));
            }
        }
        return texts;
    }
}
