package fr.doleance.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything known about a case: the content of complaint.json, version 1, member for member.
 *
 * <p>Enumerations are written in kebab-case. Immutable; a change makes a new one.
 */
public record CaseFile(
        int schemaVersion,
        String reference,
        Instant receivedAt,
        String channel,
        Source source,
        List<Source> items,
        List<DocumentEntry> documents,
        Party claimant,
        Party secondClaimant,
        Representative representative,
        Member member,
        Recipient recipient,
        Complaint complaint,
        List<Field> fields,
        Verdict classification,
        String department,
        boolean needsReview,
        List<String> reviewReasons,
        List<Flag> flags,
        Deadlines deadlines,
        List<Letter> letters,
        CaseState state,
        List<String> relatedTo) {
    public CaseFile {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(claimant, "claimant");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(complaint, "complaint");
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(state, "state");
        items = List.copyOf(items);
        documents = List.copyOf(documents);
        fields = List.copyOf(fields);
        reviewReasons = List.copyOf(reviewReasons);
        flags = List.copyOf(flags);
        letters = List.copyOf(letters);
        relatedTo = List.copyOf(relatedTo);
    }

    /** An arrival as complaint.json tells it. */
    public record Source(
            String id,
            String fileName,
            String mediaType,
            String sha256,
            long sizeBytes,
            String channel,
            Instant receivedAt,
            String messageId,
            String sender,
            String replyTo,
            String forwardedBy,
            String subjectLine,
            Instant sentAt,
            ArrivalKind why) {
        public Source withFileName(String other) {
            return new Source(
                    id,
                    other,
                    mediaType,
                    sha256,
                    sizeBytes,
                    channel,
                    receivedAt,
                    messageId,
                    sender,
                    replyTo,
                    forwardedBy,
                    subjectLine,
                    sentAt,
                    why);
        }
    }

    /** A document as complaint.json tells it. {@code problem} is a French sentence. */
    public record DocumentEntry(
            String fileName,
            String mediaType,
            String sha256,
            Integer pages,
            DocumentRole role,
            ReadingKind reading,
            Double meanConfidence,
            boolean medical,
            String problem) {}

    /** A person or company. Unknown members are null; {@code country} is ISO 3166-1 alpha-2. */
    public record Party(
            ClaimantKind kind,
            String civility,
            String firstName,
            String lastName,
            String birthName,
            String companyName,
            String siret,
            List<String> addressLines,
            String postalCode,
            String city,
            String country,
            String email,
            String phone,
            String phoneRaw) {
        public Party {
            addressLines = List.copyOf(addressLines);
        }
    }

    /** Who writes for the claimant. {@code quality} and {@code mandate} are words of the schema. */
    public record Representative(
            ClaimantKind kind,
            String civility,
            String firstName,
            String lastName,
            String companyName,
            List<String> addressLines,
            String postalCode,
            String city,
            String email,
            String quality,
            String mandate) {
        public Representative {
            addressLines = List.copyOf(addressLines);
        }
    }

    /** The insured person. */
    public record Member(
            Boolean isClaimant,
            String firstName,
            String lastName,
            Boolean deceased,
            String memberNumber,
            String contractNumber,
            String caseNumber,
            String nir,
            String managementCentre,
            String insuringEntity) {}

    /**
     * Whom the next letter is for.
     *
     * @param who {@code claimant}, {@code second-claimant} or {@code representative}
     * @param addressBlock at most six lines of at most 38 characters (NF Z 10-011)
     */
    public record Recipient(String who, List<String> addressBlock, String email) {
        public Recipient {
            addressBlock = List.copyOf(addressBlock);
        }
    }

    /** The complaint's own words. */
    public record Complaint(LocalDate date, String object, String text, String request) {}

    /** The classification as complaint.json tells it. */
    public record Verdict(
            Double isComplaint,
            String subject,
            double confidence,
            List<String> subjects,
            String tickedSubject,
            List<Evidence> evidence,
            List<Alternative> alternatives,
            String model) {
        public Verdict {
            subjects = List.copyOf(subjects);
            evidence = List.copyOf(evidence);
            alternatives = List.copyOf(alternatives);
        }
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether the signal is taken for true: not so while it is only offered to a person. */
    public boolean asserts(Flag flag) {
        return has(flag) && !OfferedSignals.isOffered(flag, this);
    }

    public CaseFile withLetters(Recipient newRecipient, List<Letter> newLetters) {
        return CaseFileEdit.of(this).letters(newRecipient, newLetters).done();
    }

    /** The same case with other words about its documents and arrivals. */
    public CaseFile withDocuments(List<DocumentEntry> newDocuments, Source newSource, List<Source> newItems) {
        return CaseFileEdit.of(this)
                .documents(newDocuments, newSource, newItems)
                .done();
    }

    public CaseFile withFlags(List<Flag> newFlags) {
        return CaseFileEdit.of(this).flags(newFlags).done();
    }

    public CaseFile withRelatedTo(List<String> references) {
        return CaseFileEdit.of(this).relatedTo(references).done();
    }

    /** The same case with one more reason for a person to look at it. */
    public CaseFile withReviewReason(String reason) {
        return CaseFileEdit.of(this).reviewReasons(with(reviewReasons, reason)).done();
    }

    public CaseFile withState(CaseState newState) {
        return CaseFileEdit.of(this).state(newState).done();
    }

    /** The case with one more arrival, its flag, and the reason why a person should look, where there is one. */
    public CaseFile withItem(Source item, Flag flag, Optional<String> reviewReason) {
        return CaseFileEdit.of(this)
                .items(with(items, item))
                .flags(with(flags, flag))
                .reviewReasons(
                        reviewReason.map(reason -> with(reviewReasons, reason)).orElse(reviewReasons))
                .done();
    }

    private static <T> List<T> with(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).distinct().toList();
    }
}
