package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.settings.Organisation;
import java.util.Optional;

/** The values of a case that may be printed: what was read too poorly, or failed its check, counts as absent. */
final class TrustedValues {
    private final Organisation organisation;
    private final CaseFile caseFile;

    TrustedValues(Organisation organisation, CaseFile caseFile) {
        this.organisation = organisation;
        this.caseFile = caseFile;
    }

    /**
     * The value of a field if it may be printed.
     *
     * @param name path of the field; one without an entry in {@code fields} was given, not read, and is trusted
     */
    Optional<String> of(String name, String value) {
        boolean present = value != null && !value.isBlank();
        boolean doubtful = caseFile.field(name).filter(this::doubtful).isPresent();
        return present && !doubtful ? Optional.of(printable(value)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** Without control, format and unassigned characters, which a poor scan or a hostile mail may bring along. */
    private static String printable(String value) {
        return value.replaceAll("[\\p{Cc}\\s]+", " ")
                .replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .strip();
    }

    private boolean doubtful(Field field) {
        if (field.status() == FieldStatus.CORRECTED) {
            return false;
        }
        return field.status() == FieldStatus.FAILED_CHECK || field.confidence() < organisation.threshold(field.name());
    }
}
