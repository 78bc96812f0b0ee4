package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.LetterDecision;
import fr.doleance.complaint.OfferedSignals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which reasons for review are left once a person decided something about a case. */
public final class RemainingReasons {
    private static final Set<String> ON_DEPARTMENT = Set.of(
            "sujet-incertain", "plusieurs-sujets", "case-contradictoire", "autre-organisme", ReviewReasons.NO_CENTRE);
    private static final Set<String> ON_DATE = Set.of("date-trop-ancienne", "date-future");

    private static final String ON_ENTITY = "mediateur-inconnu";

    private final CaseFolders folders;

    public RemainingReasons(CaseFolders folders) {
        this.folders = folders;
    }

    /** For a case whose department a person has just decided. */
    public List<String> afterDepartment(CaseFile decided) {
        List<String> reasons = new ArrayList<>(decided.reviewReasons());
        reasons.removeAll(ON_DEPARTMENT);
        if (decided.department().equals(Router.TO_CHECK)) {
            reasons.add(ReviewReasons.UNCERTAIN);
        }
        if (folders.lacksCentre(decided)) {
            reasons.add(ReviewReasons.NO_CENTRE);
        }
        return List.copyOf(reasons);
    }

    /** For a case in which a person has just corrected these fields. */
    public List<String> afterCorrection(CaseFile corrected, Collection<String> fieldNames) {
        List<String> reasons = new ArrayList<>(corrected.reviewReasons());
        fieldNames.stream()
                .flatMap(name -> OfferedSignals.ofField(name).stream())
                .forEach(flag -> {
                    reasons.remove(OfferedSignals.reason(flag));
                    Stream.of(flag)
                            .filter(corrected::has)
                            .flatMap(confirmed -> ReviewReasons.ofConfirmed(confirmed).stream())
                            .forEach(reasons::add);
                });
        fieldNames.forEach(
                name -> reasons.removeAll(List.of(ReviewReasons.failedCheck(name), ReviewReasons.doubtful(name))));
        if (fieldNames.contains(FieldNames.COMPLAINT_DATE)) {
            reasons.removeAll(ON_DATE);
        }
        if (fieldNames.contains(FieldNames.INSURING_ENTITY)) {
            reasons.remove(ON_ENTITY);
        }
        if (fieldNames.contains(FieldNames.LETTER_DECISION) || !LetterDecision.isNeeded(corrected.flags())) {
            reasons.remove(LetterDecision.REASON);
        }
        if (!folders.lacksCentre(corrected)) {
            reasons.remove(ReviewReasons.NO_CENTRE);
        }
        Party claimant = corrected.claimant();
        if (claimant.lastName() != null || claimant.companyName() != null) {
            reasons.remove(ReviewReasons.NO_CLAIMANT);
        }
        if (claimant.email() != null || claimant.postalCode() != null && claimant.city() != null) {
            reasons.remove(ReviewReasons.NO_ADDRESS);
        }
        return List.copyOf(reasons);
    }
}
