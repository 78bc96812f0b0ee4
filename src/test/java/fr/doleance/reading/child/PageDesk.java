package fr.doleance.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens a file and reads its pages in this JVM, as the child does. */
final class PageDesk {
    private final Path folder;
    private final ReadingRequest.Limits limits;
    private final PageReader reader = new PageReader();
    private OpenedDocument document;

    PageDesk(Path folder, Path languageData) {
        this.folder = folder;
        this.limits = new ReadingRequest.Limits(languageData.toString(), 100_000_000L, 5, 100, 100_000_000L, List.of());
    }

    /** The one document of the file opened last. */
    OpenedDocument document() {
        return document;
    }

    void open(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("received"), content);
        document =
                new FileOpener(limits, folder).open(file, "fichier").documents().get(0);
    }

    Page readOnly(byte[] content) throws IOException {
        Page page = read(content, 1);
        assertThat(document.pageCount()).isEqualTo(1);
        return page;
    }

    Page read(byte[] content, int number) throws IOException {
        List<Page> pages = readAll(content, number);
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    List<Page> readAll(byte[] content, int number) throws IOException {
        return readPages(content, number).pages();
    }

    ReadPages readPages(byte[] content, int number) throws IOException {
        open(content);
        String file = folder.resolve(document.sha256()).toString();
        String answer = folder.resolve("answer").toString();
        return reader.read(ReadingRequest.page(file, document.mediaType(), number, answer, limits));
    }
}
