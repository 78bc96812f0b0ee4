package fr.doleance.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Field;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What came out for one kind of documents. */
final class Tally {
    private final Map<LabelledField, FieldScore> scores = new EnumMap<>(LabelledField.class);
    private final Reliability reliability = new Reliability();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final Map<String, FieldScore> signals = new TreeMap<>();
    private final FieldScore companies = new FieldScore();
    private int cases;
    private int withoutReview;
    private int blocked;

    void add(CaseFile caseFile, JsonNode complaint, JsonNode truth, Consumer<String> fault) {
        cases++;
        withoutReview += caseFile.needsReview() ? 0 : 1;
        blocked += caseFile.letters().stream()
                        .anyMatch(letter -> !letter.blockedBy().isEmpty())
                ? 1
                : 0;
        caseFile.reviewReasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        countSignals(complaint.path("flags"), truth.path("flags"), fault);
        if ("hors-reclamation".equals(truth.path("subject").asText())) {
            return;
        }
        boolean company = !truth.path("company_name").asText("").isEmpty();
        companies.count(company, "company".equals(complaint.at("/claimant/kind").asText()), true);
        for (LabelledField field : LabelledField.values()) {
            if (field.isLabelled(truth)) {
                count(field, caseFile, complaint, truth, fault);
            }
        }
    }

    private void countSignals(JsonNode found, JsonNode labelled, Consumer<String> fault) {
        Set<String> wanted = words(labelled);
        Set<String> raised = words(found);
        Stream.concat(wanted.stream(), raised.stream()).distinct().forEach(signal -> {
            boolean same = wanted.contains(signal) == raised.contains(signal);
            signals.computeIfAbsent(signal, name -> new FieldScore())
                    .count(wanted.contains(signal), raised.contains(signal), true);
            if (!same) {
                fault.accept(signal + (raised.contains(signal) ? ": raised, not labelled" : ": labelled, not raised"));
            }
        });
    }

    private static Set<String> words(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private void count(
            LabelledField field, CaseFile caseFile, JsonNode complaint, JsonNode truth, Consumer<String> fault) {
        String wanted = field.wanted(truth);
        String found = field.found(complaint);
        boolean same = !wanted.isEmpty() && !found.isEmpty() && field.same(wanted, found);
        scores.computeIfAbsent(field, name -> new FieldScore()).count(!wanted.isEmpty(), !found.isEmpty(), same);
        if (!found.isEmpty()) {
            caseFile.field(field.fieldName()).map(Field::confidence).ifPresent(sure -> reliability.add(sure, same));
        }
        if (!same && !(wanted.isEmpty() && found.isEmpty())) {
            double confidence =
                    caseFile.field(field.fieldName()).map(Field::confidence).orElse(0.0);
            fault.accept(field.path() + " " + confidence + ": [" + found + "], should be [" + wanted + "]");
        }
    }

    void print(String name, PrintStream out) {
        out.printf(
                "%n%s: %d cases, %d need no review (%.1f %%), %d letters blocked%n",
                name, cases, withoutReview, 100.0 * withoutReview / Math.max(1, cases), blocked);
        reasons.forEach((reason, count) -> out.printf("  %-34s%4d%n", reason, count));
        out.printf("%-28s%6s%8s%8s%8s%n", "field", "n", "P", "R", "F1");
        FieldScore all = new FieldScore();
        scores.forEach((field, score) -> {
            print(field.path(), score, out);
            all.add(score);
        });
        print("all", all, out);
        print("a company writes", companies, out);
        signals.forEach((signal, score) -> print(signal, score, out));
        out.print(reliability.table());
    }

    private static void print(String name, FieldScore score, PrintStream out) {
        out.printf("%-28s%6d%8.3f%8.3f%8.3f%n", name, score.labelled(), score.precision(), score.recall(), score.f1());
    }
}
