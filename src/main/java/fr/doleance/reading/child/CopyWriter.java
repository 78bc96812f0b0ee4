package fr.doleance.reading.child;

import fr.doleance.complaint.Page;
import fr.doleance.reading.copy.SearchablePdf;
import fr.doleance.reading.ocr.PagePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Brings the pictures of read pages and their words together in a searchable copy. */
final class CopyWriter {
    private final Path list;

    /** @param list a file that names the answers of the document's pages, a path a line */
    CopyWriter(Path list) {
        this.list = list;
    }

    CopiedPages write(Path target) throws IOException {
        int count = 0;
        try (SearchablePdf copy = new SearchablePdf()) {
            for (String answer : Files.readAllLines(list)) {
                count += add(Path.of(answer), copy);
            }
            if (count > 0) {
                copy.save(target);
            }
        }
        return new CopiedPages(count);
    }

    /** A page that could not be read left no answer; one that was too large left no picture. */
    private static int add(Path answer, SearchablePdf copy) throws IOException {
        if (!Files.exists(answer)) {
            return 0;
        }
        List<Page> pages = Answers.read(answer, ReadPages.class).pages();
        List<Path> pictures = PagePictures.of(answer);
        int both = Math.min(pages.size(), pictures.size());
        for (int i = 0; i < both; i++) {
            copy.add(pages.get(i), pictures.get(i));
        }
        return both;
    }
}
