package fr.doleance.routing;

import fr.doleance.complaint.AssembledCase;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Complaint;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.CaseFile.Source;
import fr.doleance.complaint.CaseFile.Verdict;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.ExtractedCase;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Brings everything known about a case into the shape of complaint.json. The letters follow later. */
public final class CaseAssembler {
    public AssembledCase assemble(ScheduledCase scheduled) {
        ReadItem readItem = scheduled.routed().classified().extracted().opened().readItem();
        return new AssembledCase(caseFile(scheduled), MachineMail.isIn(readItem));
    }

    private static CaseFile caseFile(ScheduledCase scheduled) {
        RoutingDecision routing = scheduled.routed().routing();
        ClassifiedCase classified = scheduled.routed().classified();
        ExtractedCase extracted = classified.extracted();
        Classification classification = classified.classification();
        ReadItem readItem = extracted.opened().readItem();
        Source source = source(readItem);
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
                readItem.documents().stream().map(CaseAssembler::entry).toList(),
                Parties.claimant(extracted.fields(), classification.claimantKind()),
                null,
                null,
                Parties.member(extracted.fields(), classification.flags().contains(Flag.DECEASED_MEMBER)),
                null,
                complaint(extracted),
                extracted.fields(),
                verdict(classification),
                routing.department(),
                !reasons.isEmpty(),
                reasons,
                flags(classification, scheduled, readItem),
                scheduled.deadlines(),
                List.of(),
                routing.department().equals(Router.NOT_A_COMPLAINT) ? CaseState.NOT_A_COMPLAINT : CaseState.DELIVERED,
                List.of());
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

    private static DocumentEntry entry(ReadDocument document) {
        return new DocumentEntry(
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.pages().isEmpty() ? null : document.pages().size(),
                document.role(),
                document.reading(),
                document.meanConfidence(),
                false,
                document.problem() == null ? null : document.problem().sentence());
    }

    private static Complaint complaint(ExtractedCase extracted) {
        return new Complaint(
                extracted.value(FieldNames.COMPLAINT_DATE).map(LocalDate::parse).orElse(null),
                extracted.value(FieldNames.OBJECT).orElse(null),
                extracted.value(FieldNames.TEXT).orElse(null),
                extracted.value(FieldNames.REQUEST).orElse(null));
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

    private static List<Flag> flags(Classification classification, ScheduledCase scheduled, ReadItem readItem) {
        boolean illegible = readItem.documents().stream()
                .flatMap(document -> document.pages().stream())
                .anyMatch(page -> page.problem() == ReadingProblem.ILLEGIBLE);
        List<Flag> flags = new ArrayList<>(classification.flags());
        if (!scheduled.deadlines().breaches().isEmpty() && !flags.contains(Flag.LATE)) {
            flags.add(Flag.LATE);
        }
        if (illegible && !flags.contains(Flag.ILLEGIBLE)) {
            flags.add(Flag.ILLEGIBLE);
        }
        return flags.stream().sorted().toList();
    }
}
