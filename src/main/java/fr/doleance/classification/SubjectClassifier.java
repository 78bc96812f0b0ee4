package fr.doleance.classification;

import fr.doleance.classification.language.LanguageModel;
import fr.doleance.complaint.Alternative;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.settings.Organisation;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what a case is about, or abstains. What the claimant wrote outweighs the box that was ticked; a company's complaint is the
 * company desk's whatever its topic; no complaint is put away unless it surely is none. Thread-safe.
 */
public final class SubjectClassifier {
    private static final Logger LOG = LoggerFactory.getLogger(SubjectClassifier.class);
    private static final double LEAST_ALTERNATIVE = 0.05;
    private static final double LEAST_COMPANY = 0.2;
    private static final double SURE_ENOUGH_TO_CONTRADICT = 0.6;

    private final SubjectModel wordModel;
    private final TextJudge textJudge;
    private final SignalLexicon signals = SignalLexicon.shipped();
    private final HealthPapers healthPapers = HealthPapers.shipped();
    private final Set<String> subjects;
    private final List<String> medicalSubjects;
    private final TickedBox tickedBox;
    private final Circumstances circumstances;
    private final Grievances grievances;
    private final DecisionCosts costs;

    public SubjectClassifier(Organisation organisation, SubjectModel wordModel, LanguageModel languageModel) {
        this.wordModel = wordModel;
        this.textJudge = new TextJudge(wordModel, languageModel);
        this.tickedBox = new TickedBox(organisation.subjects());
        this.subjects = organisation.subjects().stream()
                .map(Organisation.Subject::code)
                .collect(Collectors.toUnmodifiableSet());
        this.circumstances = new Circumstances(subjects);
        this.grievances = new Grievances(wordModel, subjects);
        this.medicalSubjects = medicalSubjects(organisation);
        this.costs = new DecisionCosts(medicalSubjects);
    }

    private static List<String> medicalSubjects(Organisation organisation) {
        return organisation.subjects().stream()
                .filter(subject -> organisation
                        .department(subject.department())
                        .map(Organisation.Department::medical)
                        .orElse(false))
                .map(Organisation.Subject::code)
                .toList();
    }

    /** Never fails on what a claimant wrote; a case without readable text is undetermined, with {@code isComplaint} null. */
    public ClassifiedCase classify(ExtractedCase extracted) {
        ComplaintText text = ComplaintText.of(extracted);
        List<String> words = text.words();
        Optional<String> ticked = tickedBox.in(extracted);
        Classification classification =
                words.isEmpty() || isIllegible(extracted) ? unread(extracted, ticked) : judge(extracted, text, ticked);
        LOG.info(
                "step=classification ref={} outcome={} confidence={}",
                extracted.opened().reference(),
                classification.subject(),
                classification.confidence());
        return new ClassifiedCase(extracted, classification);
    }

    /** Words that are not to be believed tell nothing, however sure the models are of them. */
    private static boolean isIllegible(ExtractedCase extracted) {
        List<ReadDocument> written = extracted.opened().readItem().documents().stream()
                .filter(document ->
                        document.pages().stream().anyMatch(page -> !page.lines().isEmpty()))
                .toList();
        return !written.isEmpty()
                && written.stream().allMatch(document -> document.problem() == ReadingProblem.ILLEGIBLE);
    }

    private Classification judge(ExtractedCase extracted, ComplaintText complaint, Optional<String> ticked) {
        String text = complaint.whole();
        TextJudge.Judged judged = textJudge.judge(complaint);
        SubjectProbabilities byText = judged.probabilities();
        SeenSignals seen = new SeenSignals(signals.in(text), judged.signals());
        SubjectProbabilities probabilities = circumstances.weigh(byText, extracted, ticked, seen.weighing());
        Set<String> several = grievances.in(text);
        String outcome = outcome(probabilities, several, extracted, discontentIn(text, seen));
        if (lifeAtStake(extracted)) {
            seen.prove(Flag.SUICIDE_RISK);
        }
        if (extracted.value(FieldNames.MEMBER_DEATH_DATE).isPresent()) {
            seen.prove(Flag.DECEASED_MEMBER);
        }
        if (several.size() > 1 && outcome.equals(Classification.UNDETERMINED)) {
            seen.prove(Flag.SEVERAL_SUBJECTS);
        }
        if (ticked.isPresent() && contradicts(ticked.get(), byText)) {
            seen.prove(Flag.CONTRADICTING_BOX);
        }
        if (medicalSubjects.contains(outcome) || healthPaperAttached(extracted)) {
            seen.prove(Flag.MEDICAL);
        }
        return new Classification(
                1 - probabilities.of(Classification.NOT_A_COMPLAINT),
                outcome,
                probabilities.of(outcome),
                subjects(outcome, several),
                ticked.orElse(null),
                claimantKind(outcome, probabilities, extracted, seen.flags()),
                seen.flags(),
                seen.offered(),
                EvidenceFinder.locate(
                        DecidingWords.of(complaint.words(), topic(outcome, probabilities), wordModel), extracted),
                alternatives(outcome, probabilities),
                textJudge.name());
    }

    /** Who withdraws a complaint names it; that is no discontent. */
    private boolean discontentIn(String text, SeenSignals seen) {
        return !seen.isProven(Flag.WITHDRAWN) && signals.discontentIn(text);
    }

    private String outcome(
            SubjectProbabilities probabilities, Set<String> several, ExtractedCase extracted, boolean discontent) {
        String cheapest = costs.cheapest(probabilities);
        if (several.size() > 1 && subjects.contains(cheapest)) {
            return Classification.UNDETERMINED;
        }
        if (cheapest.equals(Classification.NOT_A_COMPLAINT) && discontent) {
            return Classification.UNDETERMINED;
        }
        return byMachine(extracted) && !discontent ? Classification.NOT_A_COMPLAINT : cheapest;
    }

    /** Only where every mail of the case is a machine's. */
    private static boolean byMachine(ExtractedCase extracted) {
        List<MailHeaders> mails = extracted.opened().readItem().documents().stream()
                .map(ReadDocument::mail)
                .filter(Objects::nonNull)
                .toList();
        return !mails.isEmpty() && mails.stream().allMatch(mail -> mail.nature().byMachine());
    }

    private boolean healthPaperAttached(ExtractedCase extracted) {
        return extracted.opened().readItem().documents().stream()
                .filter(document -> document.role() == DocumentRole.ATTACHMENT)
                .anyMatch(healthPapers::include);
    }

    private boolean contradicts(String ticked, SubjectProbabilities byText) {
        String best = byText.best();
        return (subjects.contains(best) || best.equals(Circumstances.COMPANY))
                && !best.equals(ticked)
                && byText.of(best) >= SURE_ENOUGH_TO_CONTRADICT;
    }

    private List<String> subjects(String outcome, Set<String> several) {
        if (outcome.equals(Classification.UNDETERMINED)) {
            return List.copyOf(several.size() > 1 ? several : Set.of());
        }
        return outcome.equals(Classification.NOT_A_COMPLAINT) ? List.of() : List.of(outcome);
    }

    private static ClaimantKind claimantKind(
            String outcome, SubjectProbabilities probabilities, ExtractedCase extracted, Set<Flag> flags) {
        if (outcome.equals(Circumstances.COMPANY)) {
            return ClaimantKind.COMPANY;
        }
        boolean represented = flags.contains(Flag.REPRESENTED) || flags.contains(Flag.LAWYER);
        if (Circumstances.has(FieldNames.COMPANY_NAME, extracted) && !represented) {
            return subjectIsIndividual(outcome) ? ClaimantKind.INDIVIDUAL : ClaimantKind.COMPANY;
        }
        return probabilities.of(Circumstances.COMPANY) < LEAST_COMPANY ? ClaimantKind.INDIVIDUAL : ClaimantKind.UNKNOWN;
    }

    /** A subject is only named for an individual: a company's complaint has the outcome {@code entreprise}. */
    private static boolean subjectIsIndividual(String outcome) {
        return !outcome.equals(Classification.UNDETERMINED) && !outcome.equals(Classification.NOT_A_COMPLAINT);
    }

    /** What the evidence is shown for: the outcome, or where none was dared the likeliest subject. */
    private static String topic(String outcome, SubjectProbabilities probabilities) {
        return outcome.equals(Classification.UNDETERMINED)
                ? probabilities.ranking().stream()
                        .filter(candidate -> !candidate.equals(Classification.UNDETERMINED))
                        .findFirst()
                        .orElse(outcome)
                : outcome;
    }

    private static List<Alternative> alternatives(String outcome, SubjectProbabilities probabilities) {
        return probabilities.ranking().stream()
                .filter(candidate -> !candidate.equals(outcome) && !candidate.equals(Classification.UNDETERMINED))
                .filter(candidate -> probabilities.of(candidate) >= LEAST_ALTERNATIVE)
                .map(candidate -> new Alternative(candidate, probabilities.of(candidate)))
                .toList();
    }

    /** Looked for in all that arrived, enclosures and a colleague's note too. */
    private boolean lifeAtStake(ExtractedCase extracted) {
        return extracted.opened().readItem().documents().stream()
                .map(ReadDocument::text)
                .anyMatch(text -> signals.in(text).contains(Flag.SUICIDE_RISK));
    }

    private Classification unread(ExtractedCase extracted, Optional<String> ticked) {
        Set<Flag> flags = EnumSet.of(Flag.ILLEGIBLE);
        if (lifeAtStake(extracted)) {
            flags.add(Flag.SUICIDE_RISK);
        }
        return new Classification(
                null,
                Classification.UNDETERMINED,
                0,
                List.of(),
                ticked.orElse(null),
                ClaimantKind.UNKNOWN,
                flags,
                Set.of(),
                List.of(),
                List.of(),
                textJudge.name());
    }
}
