package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ReadingProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What could not be read, told so that the claimant knows what to send; never by file name, for a name may say what it must not. */
final class UnreadDocuments {
    private static final String UNREADABLE = "il n’est pas lisible";
    private static final Map<String, String> REASONS = Map.of(
            ReadingProblem.ENCRYPTED.sentence(), "il est protégé par un mot de passe",
            ReadingProblem.DAMAGED.sentence(), "il est endommagé ou incomplet",
            ReadingProblem.TOO_LARGE.sentence(), "il est trop volumineux",
            ReadingProblem.UNKNOWN_FORMAT.sentence(), "son format n’est pas reconnu",
            ReadingProblem.ARCHIVE_OVER_LIMITS.sentence(), "l’archive qui le contient ne peut pas être ouverte");

    private UnreadDocuments() {}

    /** Whether the complaint's own text could not be read. */
    static boolean ofComplaint(CaseFile caseFile) {
        List<DocumentEntry> wanted = caseFile.documents().stream()
                .filter(document -> document.role() != DocumentRole.IGNORED && document.role() != DocumentRole.ENVELOPE)
                .toList();
        boolean nothingRead = !wanted.isEmpty() && wanted.stream().allMatch(document -> document.problem() != null);
        return nothingRead
                || wanted.stream()
                        .anyMatch(document -> document.problem() != null && document.role() != DocumentRole.ATTACHMENT);
    }

    /** Why documents could not be read, each reason once. An enclosure without text may be a photograph: nothing is asked for. */
    static List<String> reasons(CaseFile caseFile) {
        return caseFile.documents().stream()
                .filter(document -> document.role() != DocumentRole.IGNORED && document.role() != DocumentRole.ENVELOPE)
                .filter(document -> document.role() != DocumentRole.ATTACHMENT
                        || !ReadingProblem.BLANK.sentence().equals(document.problem()))
                .map(DocumentEntry::problem)
                .filter(Objects::nonNull)
                .map(problem -> REASONS.getOrDefault(problem, UNREADABLE))
                .distinct()
                .toList();
    }
}
