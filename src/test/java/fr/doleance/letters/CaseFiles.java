package fr.doleance.letters;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.ClockCandidate;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.Deadlines;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.deadlines.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented cases for tests: a paper letter of 20 November 2026 on health costs, until told otherwise. */
final class CaseFiles {
    static final String NIR = "2840575111042";

    private Instant receivedAt = Instant.parse("2026-11-24T09:00:00Z");
    private String channel = "courrier";
    private String sender;
    private String replyTo;
    private String forwardedBy;
    private String messageId;
    private CaseFile.Party claimant = person("Mme", "Anne-Laure", "Lefèvre", "12 rue des Tilleuls", "75011", "Paris");
    private CaseFile.Party secondClaimant;
    private CaseFile.Representative representative;
    private CaseFile.Member member = member(null, null, false, "Klésia Prévoyance");
    private String department = "frais-de-sante";
    private List<String> subjects = List.of("frais-de-sante");
    private ClockSource clockSource = ClockSource.LETTER_DATE;
    private LocalDate clockStart = LocalDate.of(2026, 11, 20);
    private LocalDate acknowledgedOn;
    private final List<Field> fields = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private final List<CaseFile.DocumentEntry> documents = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    static CaseFiles aCase() {
        return new CaseFiles();
    }

    static CaseFile.Party person(
            String civility, String firstName, String lastName, String street, String postalCode, String city) {
        return party(
                ClaimantKind.INDIVIDUAL,
                civility,
                firstName,
                lastName,
                null,
                street == null ? List.of() : List.of(street),
                postalCode,
                city,
                null);
    }

    static CaseFile.Party party(
            ClaimantKind kind,
            String civility,
            String firstName,
            String lastName,
            String companyName,
            List<String> addressLines,
            String postalCode,
            String city,
            String email) {
        return new CaseFile.Party(
                kind,
                civility,
                firstName,
                lastName,
                null,
                companyName,
                null,
                addressLines,
                postalCode,
                city,
                null,
                email,
                null,
                null);
    }

    static CaseFile.Member member(String firstName, String lastName, boolean deceased, String entity) {
        return new CaseFile.Member(null, firstName, lastName, deceased, "M-1", "C-1", null, NIR, null, entity);
    }

    CaseFiles claimedBy(CaseFile.Party party) {
        claimant = party;
        return this;
    }

    CaseFiles andBy(CaseFile.Party party) {
        secondClaimant = party;
        return this;
    }

    CaseFiles representedBy(CaseFile.Representative other) {
        representative = other;
        return this;
    }

    CaseFiles insuring(CaseFile.Member other) {
        member = other;
        return this;
    }

    CaseFiles in(String code, String... otherSubjects) {
        department = code;
        subjects = new ArrayList<>(List.of(code));
        subjects.addAll(List.of(otherSubjects));
        return this;
    }

    CaseFiles sent(ClockSource source, String date) {
        clockSource = source;
        clockStart = LocalDate.parse(date);
        return this;
    }

    CaseFiles received(String instant) {
        receivedAt = Instant.parse(instant);
        return this;
    }

    CaseFiles acknowledged(String date) {
        acknowledgedOn = LocalDate.parse(date);
        return this;
    }

    CaseFiles byMail(String from, String reply, String forwarder) {
        channel = "mailbox";
        sender = from;
        replyTo = reply;
        forwardedBy = forwarder;
        messageId = "<abc@mail.example.org>";
        clockSource = ClockSource.MAIL_DATE;
        return this;
    }

    CaseFiles with(Flag flag) {
        flags.add(flag);
        return this;
    }

    CaseFiles with(Letter letter) {
        letters.add(letter);
        return this;
    }

    CaseFiles with(String name, String value, double confidence, FieldStatus status, Origin origin) {
        fields.add(new Field(name, value, null, confidence, status, 0, 1, null, origin));
        return this;
    }

    CaseFiles document(DocumentRole role, ReadingProblem problem, boolean medical) {
        documents.add(new CaseFile.DocumentEntry(
                "lettre.pdf",
                "application/pdf",
                "0".repeat(64),
                1,
                role,
                ReadingKind.OCR,
                null,
                medical,
                problem == null ? null : problem.sentence()));
        return this;
    }

    CaseFile build() {
        CaseFile.Source source = new CaseFile.Source(
                "item-1",
                "lettre.pdf",
                "application/pdf",
                "0".repeat(64),
                1000,
                channel,
                receivedAt,
                messageId,
                sender,
                replyTo,
                forwardedBy,
                "Objet",
                null,
                ArrivalKind.FIRST);
        return new CaseFile(
                1,
                "2026-000042",
                receivedAt,
                channel,
                source,
                List.of(source),
                documents,
                claimant,
                secondClaimant,
                representative,
                member,
                null,
                new CaseFile.Complaint(clockStart, "Objet", "Texte", null),
                fields,
                new CaseFile.Verdict(0.9, subjects.get(0), 0.9, subjects, null, List.of(), List.of(), "test"),
                department,
                false,
                List.of(),
                flags,
                deadlines(),
                letters,
                CaseState.UNDERSTOOD,
                List.of());
    }

    private Deadlines deadlines() {
        return new Deadlines(
                clockStart,
                clockSource,
                List.of(new ClockCandidate(clockSource, clockStart)),
                clockStart.plusDays(10),
                new WorkingCalendar("metropole", "ouvrables").plusWorkingDays(clockStart, 10),
                acknowledgedOn,
                clockStart.plusMonths(2),
                null,
                clockStart.plusMonths(2),
                clockStart.plusYears(1),
                "metropole",
                "ACPR 2024-R-02",
                List.of());
    }
}
