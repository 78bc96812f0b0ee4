package fr.doleance.routing;

import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why a person should look at a case: kebab-case words, each named in the glossary. */
final class ReviewReasons {
    static final String UNCERTAIN = "sujet-incertain";
    static final String NO_CENTRE = "centre-inconnu";
    static final String NO_CLAIMANT = "reclamant-inconnu";
    static final String NO_ADDRESS = "adresse-incomplete";

    private static final double LEGIBLE = 0.6;
    private static final int LAST_ATTEMPT = 3;
    private static final Map<Flag, String> BY_FLAG = Map.of(
            Flag.SEVERAL_SUBJECTS, "plusieurs-sujets",
            Flag.CONTRADICTING_BOX, "case-contradictoire",
            Flag.REPRESENTED, "mandat-a-verifier",
            Flag.OTHER_INSURER, "autre-organisme",
            Flag.AUTHORITY, "autorite",
            Flag.DATA_BREACH, "donnees-personnelles",
            Flag.LITIGATION, "procedure-en-cours",
            Flag.JOINT, "plusieurs-reclamants",
            Flag.MINOR, "mineur",
            Flag.FOREIGN_LANGUAGE, "langue-etrangere");

    /** The reasons in a fixed order, each once. */
    List<String> of(ClassifiedCase classified, String department, String centre, boolean centreExpected) {
        List<String> reasons = new ArrayList<>();
        addReading(classified.extracted().opened().readItem(), reasons);
        addClassification(classified.classification(), department, reasons);
        if (centreExpected && centre == null) {
            reasons.add(NO_CENTRE);
        }
        if (!department.equals(Router.NOT_A_COMPLAINT)) {
            addClaimant(classified, reasons);
        }
        return reasons.stream().distinct().toList();
    }

    private static void addReading(ReadItem readItem, List<String> reasons) {
        if (readItem.item().attempts() >= LAST_ATTEMPT) {
            reasons.add("traitement-impossible");
        }
        if (readItem.item().sameMessageIdSeen()) {
            reasons.add("message-id-deja-vu");
        }
        for (ReadDocument document : readItem.documents()) {
            if (document.problem() != null) {
                reasons.add(word(document.problem()));
            }
            document.pages().stream()
                    .filter(page -> page.problem() != null && page.problem() != ReadingProblem.BLANK)
                    .forEach(page -> reasons.add(ofPage(page.problem())));
            Double confidence = document.meanConfidence();
            if (confidence != null && confidence < LEGIBLE) {
                reasons.add("illisible");
            }
        }
    }

    private static String ofPage(ReadingProblem problem) {
        return problem == ReadingProblem.ILLEGIBLE ? word(problem) : "page-non-lue";
    }

    private static String word(ReadingProblem problem) {
        return switch (problem) {
            case ENCRYPTED -> "document-protege";
            case DAMAGED -> "document-endommage";
            case TOO_LARGE -> "document-trop-grand";
            case UNKNOWN_FORMAT -> "format-inconnu";
            case ARCHIVE_OVER_LIMITS -> "archive-hors-limites";
            case TIMED_OUT -> "lecture-trop-longue";
            case BLANK -> "document-vide";
            case ILLEGIBLE -> "illisible";
        };
    }

    private static void addClassification(Classification classification, String department, List<String> reasons) {
        if (department.equals(Router.TO_CHECK)) {
            reasons.add(UNCERTAIN);
        }
        classification.flags().stream()
                .map(BY_FLAG::get)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .forEach(reasons::add);
        if (classification.flags().contains(Flag.SUICIDE_RISK)) {
            reasons.add("lecture-humaine-immediate");
        }
    }

    private static void addClaimant(ClassifiedCase classified, List<String> reasons) {
        ExtractedCase extracted = classified.extracted();
        boolean company = classified.classification().claimantKind() == ClaimantKind.COMPANY;
        if (extracted
                .value(company ? FieldNames.COMPANY_NAME : FieldNames.LAST_NAME)
                .isEmpty()) {
            reasons.add(NO_CLAIMANT);
        }
        boolean postal = extracted.value(FieldNames.POSTAL_CODE).isPresent()
                && extracted.value(FieldNames.CITY).isPresent();
        if (!postal && extracted.value(FieldNames.EMAIL).isEmpty()) {
            reasons.add(NO_ADDRESS);
        }
        extracted.fields().stream()
                .filter(field -> field.status() == FieldStatus.FAILED_CHECK)
                .map(Field::name)
                .map(ReviewReasons::failedCheck)
                .forEach(reasons::add);
    }

    /** The reason that names a field whose value failed its check. */
    static String failedCheck(String fieldName) {
        return "controle-" + fieldName.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
    }
}
