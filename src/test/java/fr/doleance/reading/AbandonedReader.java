package fr.doleance.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program that asks for a page that hangs, in order to be killed meanwhile. */
final class AbandonedReader {
    private AbandonedReader() {}

    public static void main(String[] arguments) {
        ReadingDesk desk = new ReadingDesk(Path.of(arguments[0]), Duration.ofHours(1), 10, FaultyParsers.Hanging.class);
        desk.read("lettre.pdf", SampleFiles.pdf(document -> {
            SampleFiles.addText(document, List.of("Ceci est la page une."));
            SampleFiles.addText(document, List.of("Ceci est la page deux."));
        }));
    }
}
