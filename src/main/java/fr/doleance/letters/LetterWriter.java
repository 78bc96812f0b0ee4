package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Department;
import fr.doleance.settings.Organisation.Mediator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/**
 * Drafts the letter that a case is owed: an acknowledgement for every complaint, a redirection for what a person wrote without
 * complaining, nothing for a machine's mail that is no complaint.
 *
 * <p>A draft is never sent from here. One that must not be approved is {@link LetterStatus#BLOCKED} and its {@code blockedBy} names
 * what is missing. A case whose letter was approved or sent already gets no second one. Safe for use by several threads.
 */
public final class LetterWriter {
    public static final String ACKNOWLEDGEMENT = "accuse-de-reception";
    public static final String REDIRECTION = "reorientation";
    /** Why a person should look at a case whose insuring entity, and so whose mediator, is not known. */
    public static final String UNKNOWN_MEDIATOR = "mediateur-inconnu";

    private static final Set<LetterStatus> LEFT_THE_DRAWER =
            Set.of(LetterStatus.APPROVED, LetterStatus.SENDING, LetterStatus.SENT, LetterStatus.UNCERTAIN);

    private final Organisation organisation;
    private final Clock clock;
    private final LetterOptions options;
    private final Templates templates;
    private final AddresseeChooser addressees;
    private final VariantChooser variants;
    private final MediatorChoice mediators;

    /** With the shipped templates. */
    public LetterWriter(Organisation organisation, Clock clock) {
        this(organisation, clock, LetterOptions.shipped());
    }

    public LetterWriter(Organisation organisation, Clock clock, LetterOptions options) {
        this.organisation = organisation;
        this.clock = clock;
        this.options = options;
        this.templates = new Templates(options.templates());
        this.addressees = new AddresseeChooser(organisation.identity());
        this.variants = new VariantChooser(organisation);
        this.mediators = new MediatorChoice(organisation);
    }

    /**
     * Drafts the letter of a case, in place of any earlier draft.
     *
     * @param byMachine whether a machine wrote (bounce, auto-reply, newsletter): it is never answered by mail, and not at all where it
     *     is no complaint
     * @return the case with its recipient and letters, and the files for its folder; no file where no letter is due
     */
    public WrittenCase write(CaseFile caseFile, boolean byMachine) {
        boolean redirection = VariantChooser.isRedirection(caseFile);
        String kind = redirection ? REDIRECTION : ACKNOWLEDGEMENT;
        if (redirection && byMachine || alreadyOut(caseFile, kind)) {
            return new WrittenCase(caseFile, List.of());
        }
        Instant now = clock.instant();
        Addressee addressee = addressees.choose(caseFile);
        Variant variant = variants.choose(caseFile, addressee);
        Optional<Mediator> mediator = mediator(caseFile);
        Map<String, Object> variables =
                variables(caseFile, addressee, variant, mediator, new LetterDates(caseFile, now));
        Templates.Rendered rendered = templates.render(variant.template(), variables);
        Document document = LetterDocument.parse(rendered.text());
        PdfLetter.Pdf pdf = PdfLetter.set(document, mark(), now);
        List<String> faults = new LetterLint(new LetterDates(caseFile, now), variant)
                .check(LetterDocument.text(document), variables, pdf.pages());
        List<String> blockedBy = Stream.of(addressee.blockedBy(), rendered.missing(), faults)
                .flatMap(List::stream)
                .distinct()
                .toList();
        LetterFile file = new LetterFile(kind + ".pdf", pdf.bytes());
        Letter letter = letter(kind, file, now, blockedBy, templates.version(variant.template()), addressee);
        List<LetterFile> files = new ArrayList<>(List.of(file));
        if (blockedBy.isEmpty() && !byMachine) {
            addressee.email().ifPresent(address -> files.add(mail(caseFile, variables, file, address, now)));
        }
        CaseFile written = caseFile.withLetters(recipient(addressee), letters(caseFile, letter));
        boolean mediatorInDoubt = mediator.isEmpty() && asksForMediator(variant, variables);
        return new WrittenCase(mediatorInDoubt ? written.withReviewReason(UNKNOWN_MEDIATOR) : written, files);
    }

    private Map<String, Object> variables(
            CaseFile caseFile, Addressee addressee, Variant variant, Optional<Mediator> mediator, LetterDates dates) {
        List<Department> departments = variants.departments(caseFile);
        Map<String, Object> variables = new HashMap<>(new LetterModel(organisation, caseFile, variant)
                .withOrganisation()
                .withCase(addressee)
                .withDates(dates)
                .withDepartments(departments)
                .withMediator(mediator)
                .variables());
        variables.put("lignesDestinataire", addressee.addressBlock());
        variables.put("reorientation", variant == Variant.REDIRECTION);
        variables.putAll(new LetterGeometry(organisation.envelope()).variables(addressee.addressBlock()));
        return variables;
    }

    private Optional<Mediator> mediator(CaseFile caseFile) {
        return mediators.of(new TrustedValues(caseFile)
                .of(FieldNames.INSURING_ENTITY, caseFile.member().insuringEntity()));
    }

    private static boolean asksForMediator(Variant variant, Map<String, Object> variables) {
        boolean company = Boolean.TRUE.equals(variables.get("societe"));
        return variant != Variant.REDIRECTION && variant != Variant.WITHOUT_MANDATE && !company;
    }

    private Optional<String> mark() {
        if (options.simulation()) {
            return Optional.of("SIMULATION");
        }
        return organisation.production() ? Optional.empty() : Optional.of("SPÉCIMEN");
    }

    private static boolean alreadyOut(CaseFile caseFile, String kind) {
        boolean out = caseFile.letters().stream()
                .anyMatch(letter -> letter.kind().equals(kind) && LEFT_THE_DRAWER.contains(letter.status()));
        boolean acknowledged = caseFile.deadlines() != null
                && (caseFile.deadlines().acknowledgedOn() != null
                        || caseFile.deadlines().answeredOn() != null);
        return out || ACKNOWLEDGEMENT.equals(kind) && acknowledged;
    }

    private static CaseFile.Recipient recipient(Addressee addressee) {
        return addressee.isKnown()
                ? new CaseFile.Recipient(
                        addressee.who(),
                        addressee.addressBlock(),
                        addressee.email().orElse(null))
                : null;
    }

    /** Letters of other kinds stay; an earlier draft of this one lies under the same file name and is gone. */
    private static List<Letter> letters(CaseFile caseFile, Letter letter) {
        return Stream.concat(
                        caseFile.letters().stream()
                                .filter(other -> !other.file().equals(letter.file())),
                        Stream.of(letter))
                .toList();
    }

    private static Letter letter(
            String kind, LetterFile file, Instant now, List<String> blockedBy, String version, Addressee addressee) {
        return new Letter(
                kind,
                file.fileName(),
                Sha256.of(file.content()),
                now,
                blockedBy.isEmpty() ? LetterStatus.DRAFT : LetterStatus.BLOCKED,
                blockedBy,
                version,
                channel(addressee),
                null,
                null,
                null,
                null);
    }

    private static String channel(Addressee addressee) {
        if (addressee.email().isPresent()) {
            return "mail";
        }
        return addressee.postal() ? "paper" : null;
    }

    private LetterFile mail(
            CaseFile caseFile, Map<String, Object> variables, LetterFile letter, String address, Instant now) {
        String text = FrenchText.typeset(templates.render("courriel", variables).text());
        String from = String.valueOf(variables.get("courrielService"));
        byte[] bytes = new MailDraft(caseFile, letter)
                .write(MailDraft.address(from, organisation.identity().name()), address, text, now);
        return new LetterFile(letter.fileName().replace(".pdf", ".eml"), bytes);
    }
}
