package fr.doleance.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.register.CaseFileJson;
import fr.doleance.settings.OrganisationFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Understands labelled documents again from the readings that a home kept, and prints what came out: each field's F1, the table of
 * reliability, and how many cases need no review.
 *
 * <p>Arguments: the truth file (a JSON object a line), the home that has read the files, and a folder for the complaint.json files
 * where these are wanted.
 */
public final class MeasureUnderstanding {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Replay replay;
    private final PrintStream out;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private MeasureUnderstanding(Path home, PrintStream out) throws IOException {
        this.replay = new Replay(OrganisationFile.of(home));
        this.out = out;
        tallies.put("born digital", new Tally());
        tallies.put("scanned", new Tally());
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        MeasureUnderstanding measure = new MeasureUnderstanding(home, out);
        Map<String, ReadItem> readings = readings(home.resolve("data").resolve("work"));
        int number = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode truth = JSON.readTree(line);
            ReadItem read = readings.get(truth.path("file").asText());
            String json = measure.measure(truth, read, String.format("2026-%06d", ++number));
            if (arguments.length > 2) {
                Path folder =
                        Files.createDirectories(Path.of(arguments[2]).resolve(String.format("2026-%06d", number)));
                Files.writeString(folder.resolve("complaint.json"), json);
            }
        }
        measure.tallies.forEach((name, tally) -> tally.print(name, out));
    }

    private String measure(JsonNode truth, ReadItem read, String reference) throws IOException {
        LocalDate written = LocalDate.parse(truth.path("complaint_date").asText("2026-11-20"));
        CaseFile caseFile = replay.understand(read, written, reference);
        String json = CaseFileJson.write(caseFile);
        boolean scanned = read.documents().stream()
                .anyMatch(document -> document.reading() == ReadingKind.OCR || document.reading() == ReadingKind.MIXED);
        Tally tally = tallies.get(scanned ? "scanned" : "born digital");
        tally.add(
                caseFile,
                JSON.readTree(json),
                truth,
                fault -> out.println(truth.path("file").asText() + " " + fault));
        return json;
    }

    private static Map<String, ReadItem> readings(Path work) throws IOException {
        Map<String, ReadItem> readings = new HashMap<>();
        List<Path> kept;
        try (Stream<Path> folders = Files.list(work)) {
            kept = folders.map(folder -> folder.resolve("reading.json.gz")).toList();
        }
        for (Path file : kept) {
            try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
                String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                ReadItem read = CaseFileJson.readAs(json, ReadItem.class);
                readings.put(read.item().mainFile().fileName(), read);
            }
        }
        return readings;
    }
}
