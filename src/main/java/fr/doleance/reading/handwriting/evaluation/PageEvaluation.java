package fr.doleance.reading.handwriting.evaluation;

import fr.doleance.complaint.Line;
import fr.doleance.complaint.Word;
import fr.doleance.reading.handwriting.HandwritingReader;
import fr.doleance.reading.layout.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pastes each writer's cut lines below each other as a page, has the lines found again and read, and prints the error rates of the
 * whole texts: what is lost to finding shows beside {@link LineEvaluation}.
 */
public final class PageEvaluation {
    private PageEvaluation() {}

    /** @param arguments the folder of line pictures; a table of picture, writer and text, parted by tabs */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ErrorRates rates = new ErrorRates();
        Map<String, List<String[]>> writers = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(row -> row.split("\t"))
                .collect(Collectors.groupingBy(cells -> cells[1], LinkedHashMap::new, Collectors.toList()));
        try (HandwritingReader reader = new HandwritingReader()) {
            for (List<String[]> lines : writers.values()) {
                PastedPage page = new PastedPage();
                for (String[] cells : lines) {
                    page.paste(GreyFile.read(folder.resolve(cells[0])));
                }
                rates.add(
                        lines.stream().map(cells -> cells[2]).collect(Collectors.joining(" ")),
                        text(reader.read(page.page(), PastedPage.DOTS_PER_INCH, List.of(), List.of())));
            }
        }
        System.out.printf("%d pages, CER %.4f WER %.4f%n", writers.size(), rates.characters(), rates.words());
    }

    private static String text(List<Word> words) {
        return Lines.of(words).stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
