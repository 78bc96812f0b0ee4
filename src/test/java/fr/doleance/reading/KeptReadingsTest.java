package fr.doleance.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Box;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptReadingsTest {
    @TempDir
    Path work;

    private final AtomicInteger reads = new AtomicInteger();

    private ReadItem read(int attempt) {
        return new KeptReadings(work, 10, this::counted).read(item(attempt));
    }

    private ReadItem counted(Item item) {
        reads.incrementAndGet();
        return new ReadItem(item, List.of(form()));
    }

    private static ReadDocument form() {
        Box box = new Box(0.1, 0.2, 0.3, 0.04);
        Line line = new Line(List.of(new Word("Ferrand", box, 0.9)));
        return new ReadDocument(
                "lettre.pdf",
                "application/pdf",
                "c".repeat(64),
                DocumentRole.FORM,
                ReadingKind.FORM,
                List.of(new Page(1, Origin.OCR, 595, 842, List.of(line), List.of(), 0.9, null)),
                List.of(new FormField("nom", "Votre nom", "Ferrand", null, 1, box, 0.9, Origin.OCR)),
                null,
                null);
    }

    private static Item item(int attempt) {
        String hash = "c".repeat(64);
        return new Item(
                "item",
                hash,
                List.of(new StoredFile("lettre.pdf", "application/pdf", hash, 10)),
                "folder",
                Instant.parse("2026-11-23T09:00:00Z"),
                null,
                ArrivalKind.FIRST,
                null,
                attempt,
                false);
    }

    @Test
    void anItemIsReadOnce() {
        ReadItem first = read(1);
        ReadItem second = read(2);

        assertThat(reads).hasValue(1);
        assertThat(second.documents()).isEqualTo(first.documents());
    }

    @Test
    void whatWasKeptAndCannotBeUsedIsReadAgain() throws IOException {
        read(1);
        Files.writeString(work.resolve("item/reading.json.gz"), "half a file");
        read(2);
        read(2);

        assertThat(reads).hasValue(2);
    }

    @Test
    void theThirdAttemptReachesAPersonUnread() {
        assertThat(read(3).documents())
                .singleElement()
                .satisfies(document -> assertThat(document.problem()).isEqualTo(ReadingProblem.DAMAGED));
        assertThat(reads).hasValue(0);
    }

    @Test
    void anItemOverTheLimitReachesAPersonUnread() {
        ReadItem read = new KeptReadings(work, 9, this::counted).read(item(1));

        assertThat(read.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.problem()).isEqualTo(ReadingProblem.TOO_LARGE));
        assertThat(reads).hasValue(0);
    }
}
