package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.routing.CorrectionSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The right values that a clerk gave, as they will be kept, and what is wrong with those that cannot be.
 *
 * @param values by field name; those that the case already has from a clerk are left out
 * @param faults French sentences that name the line, never the value
 */
record Corrections(Map<String, String> values, List<String> faults) {
    private static final String COUNTRY_OF_FRANCE = "FR";

    static Corrections check(Map<String, String> written, CaseFile file, FieldRules rules, LocalDate today) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        String country = file.claimant().country() == null
                ? COUNTRY_OF_FRANCE
                : file.claimant().country();
        written.forEach((name, value) -> rules.normalised(name, value, country, today)
                .ifPresentOrElse(right -> addNew(name, right, file, values), () -> faults.add(fault(name))));
        return new Corrections(values, faults);
    }

    /** Typing what was read confirms it: that is news until the field is known to come from a clerk. */
    private static void addNew(String name, String right, CaseFile file, Map<String, String> values) {
        boolean known = file.field(name)
                .filter(field -> field.status() == FieldStatus.CORRECTED)
                .map(Field::value)
                .filter(right::equals)
                .isPresent();
        if (!known) {
            values.put(name, right);
        }
    }

    private static String fault(String name) {
        return "Ligne « " + CorrectionSheet.label(name).orElse(name) + " » : " + FieldRules.expected(name);
    }
}
