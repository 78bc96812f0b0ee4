package fr.doleance.register;

import fr.doleance.complaint.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the searchable copies of an item's scanned documents wait for its case folder: {@code copies/<item>/01.pdf}, numbered by the
 * document's place among those of the item, from 01. They can be made again from the originals, and are dropped once delivered.
 */
public final class Copies {
    private final Path folder;

    public Copies(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /**
     * Where the copy of a document goes; its folder is there.
     *
     * @param number of the document, from 1
     */
    public Path place(Item item, int number) throws IOException {
        Path own = folder.resolve(item.id());
        Disk.createClosedFolder(own);
        return own.resolve(String.format("%02d.pdf", number));
    }

    /** The copies that were made, in the order of the documents. */
    public List<Path> of(Item item) throws IOException {
        Path own = folder.resolve(item.id());
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    /** Drops the copies of an item. */
    public void drop(Item item) throws IOException {
        for (Path copy : of(item)) {
            Files.delete(copy);
        }
        Files.deleteIfExists(folder.resolve(item.id()));
    }
}
