package fr.doleance.routing;

import fr.doleance.complaint.AssembledCase;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Complaint;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.CaseFile.Source;
import fr.doleance.complaint.CaseFile.Verdict;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.RoutingDecision;
import fr.doleance.complaint.ScheduledCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Brings everything known about a case into the shape of complaint.json. The letters follow later. */
public final class CaseAssembler {
    private final Predicate<ReadDocument> healthPapers;

    /** @param healthPapers whether a document is a paper on someone's health, or may be one */
    public CaseAssembler(Predicate<ReadDocument> healthPapers) {
        this.healthPapers = healthPapers;
    }

    public AssembledCase assemble(ScheduledCase scheduled) {
        ReadItem readItem = scheduled.routed().classified().extracted().opened().readItem();
        return new AssembledCase(caseFile(scheduled), MachineMail.isIn(readItem));
    }

    private CaseFile caseFile(ScheduledCase scheduled) {
        RoutingDecision routing = scheduled.routed().routing();
        ClassifiedCase classified = scheduled.routed().classified();
        ExtractedCase extracted = classified.extracted();
        Classification classification = classified.classification();
        ReadItem readItem = extracted.opened().readItem();
        List<Field> fields = new OwnWords(readItem.documents(), healthPapers).in(extracted.fields());
        List<DocumentEntry> documents =
                readItem.documents().stream().map(this::entry).toList();
        Source source = source(readItem);
        Party claimant = Parties.claimant(extracted.fields(), classification.claimantKind());
        List<String> reasons = Stream.concat(routing.reviewReasons().stream(), scheduled.reviewReasons().stream())
                .distinct()
                .toList();
        return new CaseFile(
                1,
                extracted.opened().reference(),
                readItem.item().receivedAt(),
                readItem.item().channel(),
                source,
                List.of(source),
                documents,
                claimant,
                Parties.secondClaimant(extracted.fields()),
                Parties.representative(extracted.fields(), claimant),
                Parties.member(extracted.fields(), isSurelyDeceased(classification)),
                null,
                complaint(fields),
                fields,
                verdict(classification),
                routing.department(),
                !reasons.isEmpty(),
                reasons,
                flags(extracted, classification, scheduled, documents),
                scheduled.deadlines(),
                List.of(),
                routing.department().equals(Router.NOT_A_COMPLAINT) ? CaseState.NOT_A_COMPLAINT : CaseState.DELIVERED,
                List.of());
    }

    private static boolean isSurelyDeceased(Classification classification) {
        return classification.flags().contains(Flag.DECEASED_MEMBER)
                && !classification.offered().contains(Flag.DECEASED_MEMBER);
    }

    private static Source source(ReadItem readItem) {
        Item item = readItem.item();
        MailHeaders mail = readItem.documents().stream()
                .map(ReadDocument::mail)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Source(
                item.id(),
                item.mainFile().fileName(),
                item.mainFile().mediaType(),
                item.sha256(),
                item.sizeBytes(),
                item.channel(),
                item.receivedAt(),
                item.messageId(),
                mail == null ? null : mail.senderAddress(),
                mail == null ? null : mail.replyTo(),
                mail == null || mail.forwarding() == null
                        ? null
                        : mail.forwarding().forwardedBy(),
                mail == null ? null : mail.subject(),
                mail == null ? null : mail.sentAt(),
                item.kind());
    }

    private DocumentEntry entry(ReadDocument document) {
        return new DocumentEntry(
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.pages().isEmpty() ? null : document.pages().size(),
                document.role(),
                document.reading(),
                document.meanConfidence(),
                healthPapers.test(document),
                document.problem() == null ? null : document.problem().sentence());
    }

    private static Complaint complaint(List<Field> fields) {
        return new Complaint(
                value(FieldNames.COMPLAINT_DATE, fields).map(LocalDate::parse).orElse(null),
                value(FieldNames.OBJECT, fields).orElse(null),
                value(FieldNames.TEXT, fields).orElse(null),
                value(FieldNames.REQUEST, fields).orElse(null));
    }

    private static Optional<String> value(String name, List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    private static Verdict verdict(Classification classification) {
        return new Verdict(
                classification.isComplaint(),
                classification.subject(),
                classification.confidence(),
                classification.subjects(),
                classification.tickedSubject(),
                classification.evidence(),
                classification.alternatives(),
                classification.model());
    }

    private static List<Flag> flags(
            ExtractedCase extracted,
            Classification classification,
            ScheduledCase scheduled,
            List<DocumentEntry> documents) {
        Set<Flag> flags = new TreeSet<>(classification.flags());
        extracted.field(FieldNames.REPRESENTATIVE_QUALITY).ifPresent(found -> flags.add(Flag.REPRESENTED));
        extracted.field(FieldNames.SECOND_LAST_NAME).ifPresent(found -> flags.add(Flag.JOINT));
        if (!scheduled.deadlines().breaches().isEmpty()) {
            flags.add(Flag.LATE);
        }
        if (documents.stream().anyMatch(DocumentEntry::medical)) {
            flags.add(Flag.MEDICAL);
        }
        if (extracted.opened().readItem().documents().stream()
                .flatMap(document -> document.pages().stream())
                .anyMatch(page -> page.problem() == ReadingProblem.ILLEGIBLE)) {
            flags.add(Flag.ILLEGIBLE);
        }
        return List.copyOf(flags);
    }
}
