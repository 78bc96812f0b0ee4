package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Complaint;
import fr.doleance.complaint.CaseFile.Member;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.CaseFileEdit;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Deadlines;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.OfferedSignals;
import fr.doleance.complaint.Origin;
import fr.doleance.routing.Parties;
import fr.doleance.routing.RemainingReasons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts a clerk's values in the place of what was read. A corrected date of sending starts the clock anew. */
final class Correction {
    private final Timekeeping timekeeping;
    private final RemainingReasons remainingReasons;

    Correction(Timekeeping timekeeping, RemainingReasons remainingReasons) {
        this.timekeeping = timekeeping;
        this.remainingReasons = remainingReasons;
    }

    CaseFile apply(CaseFile before, Map<String, String> values) {
        List<Field> fields = fields(before, values);
        Party claimant = claimant(before, fields, values);
        CaseFile corrected = CaseFileEdit.of(before)
                .fields(fields)
                .persons(
                        claimant,
                        Parties.secondClaimant(fields),
                        Parties.representative(fields, claimant),
                        member(before, fields, values))
                .complaint(complaint(before, values))
                .deadlines(deadlines(before, values))
                .done();
        CaseFile signalled = corrected.withFlags(flags(corrected, values));
        return CaseFileEdit.of(signalled)
                .reviewReasons(remainingReasons.afterCorrection(signalled, values.keySet()))
                .done();
    }

    /** What was before and after, field by field, and what became of the dates. */
    static Map<String, Object> detail(CaseFile before, CaseFile after, Map<String, String> values) {
        Map<String, Object> detail = new TreeMap<>();
        values.forEach((name, value) ->
                detail.put(name, change(before.field(name).map(Field::value).orElse(null), value)));
        if (!after.deadlines().equals(before.deadlines())) {
            Deadlines old = before.deadlines();
            Deadlines fresh = after.deadlines();
            detail.put("clockStart", change(old.clockStart(), fresh.clockStart()));
            detail.put("acknowledgeBy", change(old.acknowledgeBy(), fresh.acknowledgeBy()));
            detail.put("answerBy", change(old.answerBy(), fresh.answerBy()));
        }
        return detail;
    }

    private static Map<String, String> change(Object before, Object after) {
        Map<String, String> change = new TreeMap<>();
        change.put("before", before == null ? "" : before.toString());
        change.put("after", after.toString());
        return change;
    }

    private static List<Field> fields(CaseFile before, Map<String, String> values) {
        Map<String, Field> fields = new LinkedHashMap<>();
        before.fields().forEach(field -> fields.put(field.name(), field));
        values.forEach((name, value) -> fields.put(name, corrected(name, value, before.field(name))));
        return new ArrayList<>(fields.values());
    }

    /** The place of what was read stays, so that a person can compare; {@code raw} tells what stood there before. */
    private static Field corrected(String name, String value, Optional<Field> before) {
        return new Field(
                name,
                value,
                before.map(Field::value).orElse(null),
                1,
                FieldStatus.CORRECTED,
                before.map(Field::document).orElse(null),
                before.map(Field::page).orElse(null),
                before.map(Field::box).orElse(null),
                Origin.CLERK);
    }

    private static Party claimant(CaseFile before, List<Field> fields, Map<String, String> values) {
        ClaimantKind kind = before.claimant().kind();
        if (kind == ClaimantKind.UNKNOWN && values.containsKey(FieldNames.COMPANY_NAME)) {
            kind = ClaimantKind.COMPANY;
        } else if (kind == ClaimantKind.UNKNOWN && values.containsKey(FieldNames.LAST_NAME)) {
            kind = ClaimantKind.INDIVIDUAL;
        }
        return Parties.claimant(fields, kind);
    }

    private static Member member(CaseFile before, List<Field> fields, Map<String, String> values) {
        boolean confirmed = OfferedSignals.YES.equals(values.get(OfferedSignals.field(Flag.DECEASED_MEMBER)));
        return Parties.member(
                fields, confirmed || Boolean.TRUE.equals(before.member().deceased()));
    }

    private static Complaint complaint(CaseFile before, Map<String, String> values) {
        Complaint complaint = before.complaint();
        return newDate(values)
                .map(date -> new Complaint(date, complaint.object(), complaint.text(), complaint.request()))
                .orElse(complaint);
    }

    private Deadlines deadlines(CaseFile before, Map<String, String> values) {
        return newDate(values)
                .map(date -> timekeeping.restarted(before.deadlines(), date))
                .orElse(before.deadlines());
    }

    private static Optional<LocalDate> newDate(Map<String, String> values) {
        return Optional.ofNullable(values.get(FieldNames.COMPLAINT_DATE)).map(LocalDate::parse);
    }

    /** Without the signals that a person has said no to, and with the one that the new dates may give. */
    private static List<Flag> flags(CaseFile corrected, Map<String, String> values) {
        boolean late = !corrected.deadlines().breaches().isEmpty();
        return Stream.concat(corrected.flags().stream(), late ? Stream.of(Flag.LATE) : Stream.of())
                .filter(flag -> !OfferedSignals.mayBeOffered(flag)
                        || !OfferedSignals.NO.equals(values.get(OfferedSignals.field(flag))))
                .distinct()
                .sorted()
                .toList();
    }
}
