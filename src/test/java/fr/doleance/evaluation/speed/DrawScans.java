package fr.doleance.evaluation.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.doleance.reading.SampleFiles;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws scanned letters, PDF of one to four pages at 300 dots an inch, some askew, all with the specks of a scanner, and beside each the
 * text that stands there.
 *
 * <p>Arguments: a file of labelled complaints (a JSON object a line), the folder to fill, how many documents. Prints how many pages.
 */
public final class DrawScans {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LETTERS_A_LINE = 72;
    private static final int LINES_A_PAGE = 28;
    private static final int TEXTS_A_PAGE = 3;
    private static final int MOST_PAGES = 4;
    private static final double MOST_DEGREES = 1.5;
    private static final int SPECKS = 4000;

    private final List<String> texts;
    private final Random random = new Random(7);
    private int used;
    private int drawn;

    private DrawScans(List<String> texts) {
        this.texts = texts;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            texts.add(JSON.readTree(line).path("body").asText());
        }
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        DrawScans scans = new DrawScans(texts);
        for (int number = 1; number <= Integer.parseInt(arguments[2]); number++) {
            scans.draw(folder, String.format("scan-%03d", number), 1 + (number - 1) % MOST_PAGES);
        }
        System.out.println(scans.drawn);
    }

    private void draw(Path folder, String name, int pageCount) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 0; page < pageCount; page++) {
            pages.add(nextPage());
            drawn++;
        }
        byte[] pdf = SampleFiles.pdf(document -> {
            for (List<String> page : pages) {
                SampleFiles.addScan(document, scanned(page));
            }
        });
        Files.write(folder.resolve(name + ".pdf"), pdf);
        Files.writeString(
                folder.resolve(name + ".txt"),
                String.join("\n", pages.stream().flatMap(List::stream).toList()));
    }

    private BufferedImage scanned(List<String> lines) {
        double degrees = (random.nextDouble() * 2 - 1) * MOST_DEGREES;
        BufferedImage scan = SampleFiles.turned(SampleFiles.scan(lines), random.nextBoolean() ? degrees : 0);
        WritableRaster raster = scan.getRaster();
        for (int speck = 0; speck < SPECKS; speck++) {
            raster.setSample(random.nextInt(scan.getWidth()), random.nextInt(scan.getHeight()), 0, random.nextInt(256));
        }
        return scan;
    }

    private List<String> nextPage() {
        List<String> lines = new ArrayList<>();
        for (int text = 0; text < TEXTS_A_PAGE; text++) {
            lines.addAll(wrapped(texts.get(used++ % texts.size())));
        }
        return lines.subList(0, Math.min(LINES_A_PAGE, lines.size()));
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() >= LETTERS_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
