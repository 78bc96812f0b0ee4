package fr.doleance.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks at a home from outside, as a clerk would: has every file that was dropped become exactly one case with one letter? */
final class OutboxCheck {
    private static final String NO_COMPLAINT = "hors-reclamation";
    /** Health papers of other departments' cases lie here, under the same reference. */
    private static final String MEDICAL = "dossiers-medicaux";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home;
    private final List<CaseFolder> cases = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private OutboxCheck(Path home) {
        this.home = home;
    }

    /**
     * What was found.
     *
     * @param casesByDepartment folder of the outbox → number of cases
     * @param given how many cases went to a person because their processing was cut off too often
     * @param faults sentences; empty when nothing was lost, doubled or left half done
     */
    record Result(Map<String, Integer> casesByDepartment, long given, List<String> faults) {}

    private record CaseFolder(Path path, String department, JsonNode complaint) {
        String reference() {
            return complaint.path("reference").asText();
        }

        List<String> hashes() {
            return complaint.path("items").findValuesAsText("sha256");
        }
    }

    /** @param dropped SHA-256 of every file that was dropped */
    static Result of(Path home, Collection<String> dropped) throws IOException {
        OutboxCheck check = new OutboxCheck(home);
        check.readCases();
        check.everyFileInOneCase(dropped);
        check.everyCaseWhole();
        check.referencesWithoutGap();
        check.nothingLeft("inbox", "the inbox holds");
        check.nothingLeft("outbox/.en-cours", "half written:");
        check.nothingLeft("outbox/rejets", "rejected:");
        return check.result();
    }

    private void readCases() throws IOException {
        Path outbox = home.resolve("outbox");
        for (Path file : CaseFinder.in(outbox)) {
            String department = outbox.relativize(file).getName(0).toString();
            cases.add(new CaseFolder(file.getParent(), department, JSON.readTree(file.toFile())));
        }
    }

    private void everyFileInOneCase(Collection<String> dropped) {
        List<String> found =
                cases.stream().flatMap(one -> one.hashes().stream()).toList();
        for (String hash : dropped) {
            long times = found.stream().filter(hash::equals).count();
            if (times != 1) {
                faults.add("the file " + hash.substring(0, 12) + " is in " + times + " cases");
            }
        }
        found.stream()
                .filter(hash -> !dropped.contains(hash))
                .forEach(hash -> faults.add("nobody dropped the file " + hash));
    }

    private void everyCaseWhole() throws IOException {
        for (CaseFolder one : cases) {
            long letters = count(one.path(), "accuse-de-reception.*\\.pdf");
            if (!one.department().equals(NO_COMPLAINT) && letters != 1) {
                faults.add(one.reference() + " has " + letters + " acknowledgements");
            }
            if (!one.path().endsWith(one.reference())) {
                faults.add(one.reference() + " stands in " + one.path().getFileName());
            }
            List<String> originals = new ArrayList<>(Hashes.ofAll(one.path().resolve("originals")));
            originals.addAll(Hashes.ofAll(home.resolve("outbox")
                    .resolve(MEDICAL)
                    .resolve(one.reference())
                    .resolve("originals")));
            one.hashes().stream()
                    .filter(hash -> !originals.contains(hash))
                    .forEach(hash -> faults.add(one.reference() + " lacks its original"));
        }
    }

    /** References of a year are 1, 2, 3 and so on: a crash loses no number and gives none twice. */
    private void referencesWithoutGap() {
        Map<String, List<Integer>> byYear = new TreeMap<>();
        for (CaseFolder one : cases) {
            String[] parts = one.reference().split("-");
            byYear.computeIfAbsent(parts[0], year -> new ArrayList<>()).add(Integer.valueOf(parts[1]));
        }
        byYear.forEach((year, numbers) -> {
            List<Integer> sorted = numbers.stream().sorted().toList();
            for (int index = 0; index < sorted.size(); index++) {
                if (sorted.get(index) != index + 1) {
                    faults.add("the references of " + year + " have a gap or a double at " + (index + 1));
                    break;
                }
            }
        });
    }

    private void nothingLeft(String folder, String sentence) throws IOException {
        Path path = home.resolve(folder);
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> children = Files.list(path)) {
            children.map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .forEach(name -> faults.add(sentence + " " + name));
        }
    }

    private Result result() {
        Map<String, Integer> byDepartment = new TreeMap<>();
        cases.forEach(one -> byDepartment.merge(one.department(), 1, Integer::sum));
        long given = cases.stream()
                .filter(one -> one.complaint().path("reviewReasons").toString().contains("traitement-impossible"))
                .count();
        return new Result(byDepartment, given, List.copyOf(faults));
    }

    private static long count(Path folder, String pattern) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> child.getFileName().toString().matches(pattern))
                    .count();
        }
    }
}
