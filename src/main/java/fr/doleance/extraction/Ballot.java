package fr.doleance.extraction;

import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the findings of all finders and takes the strongest of each kind; what others say of the same person completes it. */
final class Ballot {
    private final Map<Kind, List<Finding>> findings = new EnumMap<>(Kind.class);

    void add(Finding finding) {
        if (!finding.values().isEmpty()) {
            findings.computeIfAbsent(finding.kind(), kind -> new ArrayList<>()).add(finding);
        }
    }

    /** At most one field a name. */
    List<Field> fields() {
        dropInsuredWhoIsTheClaimant();
        dropSecondWhoIsTheFirst();
        List<Field> fields = new ArrayList<>();
        for (List<Finding> rivals : findings.values()) {
            Finding winner = winner(rivals);
            winner.values().forEach(value -> fields.add(value.field(winner.confidence())));
            if (winner.kind() == Kind.PERSON) {
                complete(winner, rivals, fields);
            }
        }
        return fields;
    }

    /** Who insured and complains is named once, as the claimant. */
    private void dropInsuredWhoIsTheClaimant() {
        List<Finding> insured = findings.get(Kind.INSURED);
        List<Finding> persons = findings.get(Kind.PERSON);
        if (insured != null && persons != null && !findings.containsKey(Kind.REPRESENTATIVE)) {
            Finding claimant = winner(persons);
            insured.removeIf(
                    other -> same(other.value(FieldNames.MEMBER_LAST_NAME), claimant.value(FieldNames.LAST_NAME))
                            && same(other.value(FieldNames.MEMBER_FIRST_NAME), claimant.value(FieldNames.FIRST_NAME)));
            if (insured.isEmpty()) {
                findings.remove(Kind.INSURED);
            }
        }
    }

    /** A second signature that repeats the claimant's own name is none; nor is there a second claimant without a first. */
    private void dropSecondWhoIsTheFirst() {
        List<Finding> seconds = findings.get(Kind.SECOND_CLAIMANT);
        if (seconds == null) {
            return;
        }
        Optional<Finding> first = Optional.ofNullable(findings.get(Kind.PERSON)).map(Ballot::winner);
        seconds.removeIf(second -> first.isEmpty() || !isAnother(second, first.get()));
        if (seconds.isEmpty()) {
            findings.remove(Kind.SECOND_CLAIMANT);
        }
    }

    private static boolean isAnother(Finding second, Finding first) {
        String given = second.value(FieldNames.SECOND_FIRST_NAME);
        String claimants = first.value(FieldNames.FIRST_NAME);
        if (claimants == null || given == null) {
            boolean couple = second.value(FieldNames.SECOND_CIVILITY) != null;
            return couple || !same(second.value(FieldNames.SECOND_LAST_NAME), first.value(FieldNames.LAST_NAME));
        }
        return !same(given, claimants)
                && !Folding.words(claimants).startsWith(Folding.words(given) + " et ")
                && !same(given, first.value(FieldNames.LAST_NAME));
    }

    private static Finding winner(List<Finding> rivals) {
        // the first of equals: finders are asked in the order of trust
        Finding winner = rivals.get(0);
        for (Finding rival : rivals) {
            if (weight(rival) > weight(winner) + 1e-9) {
                winner = rival;
            }
        }
        return winner;
    }

    private static double weight(Finding finding) {
        return finding.confidence() * finding.reading();
    }

    /** Civility, first name or birth name that the winner lacks, from a finding with the same last name. */
    private static void complete(Finding winner, List<Finding> rivals, List<Field> fields) {
        for (String name : List.of(FieldNames.CIVILITY, FieldNames.FIRST_NAME, FieldNames.BIRTH_NAME)) {
            if (winner.value(name) == null) {
                rivals.stream()
                        .filter(rival -> rival.value(name) != null && sameLastName(winner, rival))
                        .max(Comparator.comparingDouble(Ballot::weight))
                        .ifPresent(rival -> rival.values().stream()
                                .filter(value -> value.name().equals(name))
                                .forEach(value -> fields.add(value.field(rival.confidence()))));
            }
        }
    }

    private static boolean sameLastName(Finding one, Finding other) {
        return same(one.value(FieldNames.LAST_NAME), other.value(FieldNames.LAST_NAME));
    }

    private static boolean same(String one, String other) {
        return one != null && other != null && Folding.words(one).equals(Folding.words(other));
    }
}
