package fr.doleance.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of one document, and documents, through two real child JVMs. */
class PagesSideBySideIT {
    @TempDir
    private Path folder;

    @Test
    void keepsTheOrderOfPages() throws IOException {
        try (ReadingDesk desk = new ReadingDesk(folder)) {
            ReadDocument scan = desk.readOne("lot.tiff", scans(6));

            assertThat(scan.pages()).extracting(Page::number).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(scan.pages())
                    .extracting(page -> page.text().replaceAll("\\D", ""))
                    .containsExactly("1001", "1002", "1003", "1004", "1005", "1006");
        }
    }

    @Test
    void readsALetterBetweenThePagesOfTwoLongScans() throws IOException {
        try (ReadingDesk desk = new ReadingDesk(folder)) {
            byte[] many = scans(12);
            List<CompletableFuture<?>> scans = List.of(
                    CompletableFuture.runAsync(() -> desk.readOne("un.tiff", many)),
                    CompletableFuture.runAsync(() -> desk.readOne("deux.tiff", many)));

            ReadDocument letter = desk.readOne("lettre.pdf", SampleFiles.pdf(SampleFiles.LETTER));

            assertThat(letter.text()).contains("Mon numéro est le 48213977.");
            assertThat(scans).noneMatch(CompletableFuture::isDone);
            CompletableFuture.allOf(scans.toArray(CompletableFuture[]::new)).join();
        }
    }

    private static byte[] scans(int number) {
        List<BufferedImage> pages = IntStream.rangeClosed(1, number)
                .mapToObj(
                        page -> SampleFiles.scan(List.of("Dossier numéro " + (1000 + page), "La suite de ma lettre.")))
                .toList();
        return SampleFiles.tiff(pages, "Deflate");
    }
}
