package fr.doleance.routing;

import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.LetterDecision;
import fr.doleance.complaint.OfferedSignals;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.settings.Organisation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why a person should look at a case: kebab-case words, each named in the glossary. */
final class ReviewReasons {
    static final String UNCERTAIN = "sujet-incertain";
    static final String NO_CENTRE = "centre-inconnu";
    static final String NO_CLAIMANT = "reclamant-inconnu";
    static final String NO_ADDRESS = "adresse-incomplete";
    private static final String MANDATE = "mandat-a-verifier";
    private static final String SEVERAL_CLAIMANTS = "plusieurs-reclamants";

    /** Subjects on which those who write together may have opposed interests. */
    private static final Set<String> RIVALS = Set.of("designation-beneficiaires", "deces-rente-dependance");

    private static final double LEGIBLE = 0.6;
    private static final int LAST_ATTEMPT = 3;
    private static final Map<Flag, String> BY_FLAG = Map.of(
            Flag.SEVERAL_SUBJECTS, "plusieurs-sujets",
            Flag.CONTRADICTING_BOX, "case-contradictoire",
            Flag.OTHER_INSURER, "autre-organisme",
            Flag.AUTHORITY, "autorite",
            Flag.DATA_BREACH, "donnees-personnelles",
            Flag.LITIGATION, "procedure-en-cours",
            Flag.MINOR, "mineur",
            Flag.FOREIGN_LANGUAGE, "langue-etrangere");

    private final Organisation organisation;

    ReviewReasons(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The reasons in a fixed order, each once. */
    List<String> of(ClassifiedCase classified, String department, String centre, boolean centreExpected) {
        List<String> reasons = new ArrayList<>();
        addReading(classified.extracted().opened().readItem(), reasons);
        if (department.equals(Router.TO_CHECK)) {
            reasons.add(UNCERTAIN);
        }
        addParties(classified, reasons);
        addSignals(classified, reasons);
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

    private static void addSignals(ClassifiedCase classified, List<String> reasons) {
        Set<Flag> offered = offered(classified);
        Set<Flag> flags = classified.classification().flags();
        flags.stream()
                .filter(flag -> !offered.contains(flag))
                .map(BY_FLAG::get)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .forEach(reasons::add);
        offered.stream().map(OfferedSignals::reason).sorted().forEach(reasons::add);
        if (LetterDecision.isNeeded(flags)) {
            reasons.add(LetterDecision.REASON);
        }
    }

    /** The signals that neither words of the text nor a field that was read prove. */
    private static Set<Flag> offered(ClassifiedCase classified) {
        Set<Flag> offered = new HashSet<>(classified.classification().offered());
        if (classified.extracted().value(FieldNames.REPRESENTATIVE_QUALITY).isPresent()) {
            offered.remove(Flag.REPRESENTED);
        }
        if (classified.extracted().value(FieldNames.SECOND_LAST_NAME).isPresent()) {
            offered.remove(Flag.JOINT);
        }
        return offered;
    }

    /** The reason that a signal has once a person has confirmed it; empty for one with which nothing is to be done. */
    static Optional<String> ofConfirmed(Flag flag) {
        return switch (flag) {
            case REPRESENTED -> Optional.of(MANDATE);
            case JOINT -> Optional.of(SEVERAL_CLAIMANTS);
            default -> Optional.ofNullable(BY_FLAG.get(flag));
        };
    }

    /**
     * A power is looked at by a person. A couple that is known by name and of one mind gets one letter, and needs nobody; heirs and
     * beneficiaries may be rivals.
     */
    private static void addParties(ClassifiedCase classified, List<String> reasons) {
        ExtractedCase extracted = classified.extracted();
        Classification classification = classified.classification();
        Set<Flag> flags = new HashSet<>(classification.flags());
        flags.removeAll(offered(classified));
        if (flags.contains(Flag.REPRESENTED)
                || extracted.value(FieldNames.REPRESENTATIVE_QUALITY).isPresent()) {
            reasons.add(MANDATE);
        }
        boolean second = extracted.value(FieldNames.SECOND_LAST_NAME).isPresent();
        boolean rivals = RIVALS.contains(classification.subject());
        if ((second && rivals) || (!second && flags.contains(Flag.JOINT))) {
            reasons.add(SEVERAL_CLAIMANTS);
        }
    }

    private void addClaimant(ClassifiedCase classified, List<String> reasons) {
        ExtractedCase extracted = classified.extracted();
        if (extracted.value(FieldNames.COMPANY_NAME).isEmpty()
                && extracted.value(FieldNames.LAST_NAME).isEmpty()) {
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
        extracted.fields().stream()
                .filter(this::isDoubtful)
                .map(Field::name)
                .map(ReviewReasons::doubtful)
                .forEach(reasons::add);
    }

    /** Below the threshold that the configuration sets for this very field; others are only not printed. */
    private boolean isDoubtful(Field field) {
        return organisation.fieldThresholds().containsKey(base(field.name()))
                && field.status() != FieldStatus.FAILED_CHECK
                && field.confidence() < organisation.threshold(field.name());
    }

    private static String base(String fieldName) {
        return fieldName.replaceAll("\\[\\d+]$", "");
    }

    /** The reason that names a field whose value was read too poorly to be relied on. */
    static String doubtful(String fieldName) {
        return "incertain-" + base(fieldName).replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
    }

    /** The reason that names a field whose value failed its check. */
    static String failedCheck(String fieldName) {
        return "controle-" + fieldName.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
    }
}
