package fr.doleance.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a case stands at one look.
 *
 * @param folders its folders; none when it was taken away, several when it was copied
 * @param files name, size and time of each file in them, the originals and our own note apart
 * @param revision of the case in the register, or -1 for an unknown one
 */
record Sight(List<Path> folders, List<String> files, int revision) {
    Sight {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    static Sight of(List<Path> folders, int revision) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> children = Files.list(folder)) {
                for (Path file : children.filter(Files::isRegularFile).sorted().toList()) {
                    if (!file.endsWith(RefusalNote.NAME)) {
                        files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        return new Sight(folders, files, revision);
    }
}
