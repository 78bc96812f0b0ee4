package fr.doleance.evaluation.speed;

import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.evaluation.FileDesk;
import java.nio.file.Path;
import java.util.List;

/**
 * Our reading: turned, straightened, boxes, handwriting, and the searchable copy, as the product does it.
 *
 * <p>Arguments: the folder of the scans, an empty folder for the texts, a work folder.
 */
public final class ReadByDoleance {
    private ReadByDoleance() {}

    public static void main(String[] arguments) throws Exception {
        int threads = 2 * Runtime.getRuntime().availableProcessors();
        try (FileDesk desk = new FileDesk(Path.of(arguments[2]), List.of())) {
            FolderReading.of(
                    "Doléance",
                    Path.of(arguments[0]),
                    Path.of(arguments[1]),
                    threads,
                    file -> desk.read(desk.item(file)).documents().stream()
                            .map(ReadDocument::pages)
                            .flatMap(List::stream)
                            .map(Page::text)
                            .toList());
        }
    }
}
