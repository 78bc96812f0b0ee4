package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterDecision;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.letters.LetterComposer.Composition;
import fr.doleance.letters.LetterPrinter.Printed;
import fr.doleance.settings.Organisation;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    /**
     * Why a person should look at a case whose mediator is not known although it matters now: it names an entity that the
     * configuration does not have, or the answer is overdue. Elsewhere the notice that the letter points to names the mediator.
     */
    public static final String UNKNOWN_MEDIATOR = "mediateur-inconnu";

    private static final Logger LOG = LoggerFactory.getLogger(LetterWriter.class);

    private static final Set<LetterStatus> OUT_OF_OUR_HANDS =
            Set.of(LetterStatus.APPROVED, LetterStatus.SENDING, LetterStatus.SENT, LetterStatus.UNCERTAIN);

    private final Organisation organisation;
    private final Clock clock;
    private final LetterComposer composer;
    private final LetterPrinter printer;

    /** With the shipped templates. */
    public LetterWriter(Organisation organisation, Clock clock) {
        this(organisation, clock, LetterOptions.shipped());
    }

    /** @throws fr.doleance.settings.InvalidSettings when a template of the home is not valid */
    public LetterWriter(Organisation organisation, Clock clock, LetterOptions options) {
        this.organisation = organisation;
        this.clock = clock;
        this.composer = new LetterComposer(organisation);
        this.printer = new LetterPrinter(new Templates(options.templates()), mark(organisation, options));
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
        if ((redirection && byMachine) || alreadyOut(caseFile, kind)) {
            return new WrittenCase(caseFile, List.of());
        }
        Instant now = clock.instant();
        Composition composition = composer.compose(caseFile, now);
        Printed printed = decided(caseFile, printer.print(composition, now));
        List<LetterFile> files = new ArrayList<>(List.of(new LetterFile(kind + ".pdf", printed.pdf())));
        if (printed.blockedBy().isEmpty() && !byMachine) {
            mail(caseFile, composition, files.get(0), now).ifPresent(files::add);
        }
        LOG.info(
                "step=letters ref={} template={} outcome={} blockedBy={}",
                caseFile.reference(),
                printed.templateVersion(),
                printed.blockedBy().isEmpty() ? "draft" : "blocked",
                printed.blockedBy());
        Letter letter = letter(kind, printed, now, channel(composition.addressee(), byMachine));
        CaseFile written = caseFile.withLetters(recipient(composition.addressee()), letters(caseFile, letter));
        return new WrittenCase(
                composition.mediatorInDoubt() ? written.withReviewReason(UNKNOWN_MEDIATOR) : written, files);
    }

    /** Some letters wait for a person, whatever stands in them. */
    private static Printed decided(CaseFile caseFile, Printed printed) {
        return LetterDecision.isOwed(caseFile) ? printed.blockedBy(LetterDecision.REASON) : printed;
    }

    private static Optional<String> mark(Organisation organisation, LetterOptions options) {
        if (options.simulation()) {
            return Optional.of("SIMULATION");
        }
        return organisation.production() ? Optional.empty() : Optional.of("SPÉCIMEN");
    }

    /** An answer sent within the term stands for the acknowledgement. */
    private static boolean alreadyOut(CaseFile caseFile, String kind) {
        boolean out = caseFile.letters().stream()
                .anyMatch(letter -> letter.kind().equals(kind) && OUT_OF_OUR_HANDS.contains(letter.status()));
        boolean acknowledged = caseFile.deadlines() != null
                && (caseFile.deadlines().acknowledgedOn() != null
                        || caseFile.deadlines().answeredOn() != null);
        return out || (ACKNOWLEDGEMENT.equals(kind) && acknowledged);
    }

    /** The letter as a mail, where the addressee has an address and so has the sender. */
    private Optional<LetterFile> mail(CaseFile caseFile, Composition composition, LetterFile letter, Instant now) {
        Optional<InternetAddress> sender = Optional.ofNullable(
                        composition.variables().get("courrielService"))
                .map(address -> MailDraft.address(
                        address.toString(), organisation.identity().name()));
        Optional<String> recipient = composition.addressee().email();
        if (sender.isEmpty() || recipient.isEmpty()) {
            return Optional.empty();
        }
        String text = printer.covering(composition.variables());
        byte[] bytes = new MailDraft(caseFile, letter).write(sender.get(), recipient.get(), text, now);
        return Optional.of(new LetterFile(letter.fileName().replace(".pdf", ".eml"), bytes));
    }

    private static CaseFile.Recipient recipient(Addressee addressee) {
        return addressee.isKnown()
                ? new CaseFile.Recipient(
                        addressee.who(),
                        addressee.addressBlock(),
                        addressee.email().orElse(null))
                : null;
    }

    /** An earlier draft of this letter lay under the same file name and is gone; all other letters stay, as history. */
    private static List<Letter> letters(CaseFile caseFile, Letter letter) {
        return Stream.concat(caseFile.letters().stream().filter(other -> !isDraftOf(letter, other)), Stream.of(letter))
                .toList();
    }

    private static boolean isDraftOf(Letter letter, Letter other) {
        boolean draft = other.status() == LetterStatus.DRAFT || other.status() == LetterStatus.BLOCKED;
        return draft && other.file().equals(letter.file());
    }

    private static Letter letter(String kind, Printed printed, Instant now, String channel) {
        return new Letter(
                kind,
                kind + ".pdf",
                Sha256.of(printed.pdf()),
                now,
                printed.blockedBy().isEmpty() ? LetterStatus.DRAFT : LetterStatus.BLOCKED,
                printed.blockedBy(),
                printed.templateVersion(),
                channel,
                null,
                null,
                null,
                null);
    }

    private static String channel(Addressee addressee, boolean byMachine) {
        if (addressee.email().isPresent() && !byMachine) {
            return "mail";
        }
        return addressee.postal() ? "paper" : null;
    }
}
