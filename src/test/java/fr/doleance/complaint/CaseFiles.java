package fr.doleance.complaint;

import fr.doleance.complaint.CaseFile.Complaint;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.CaseFile.Member;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.CaseFile.Recipient;
import fr.doleance.complaint.CaseFile.Source;
import fr.doleance.complaint.CaseFile.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Invented case files for tests. */
public final class CaseFiles {
    public static final Instant RECEIVED = Instant.parse("2026-11-23T09:00:00Z");
    public static final String HASH = "a".repeat(64);

    private CaseFiles() {}

    public static CaseFile aCase(String reference) {
        return aCase(reference, "20261123090000000-00000001");
    }

    /** A case that the item opened. */
    public static CaseFile aCase(String reference, String itemId) {
        Source source = new Source(
                itemId,
                "lettre.pdf",
                "application/pdf",
                HASH,
                1234,
                "folder",
                RECEIVED,
                null,
                null,
                null,
                null,
                null,
                null,
                ArrivalKind.FIRST);
        return new CaseFile(
                1,
                reference,
                RECEIVED,
                "folder",
                source,
                List.of(source),
                List.of(new DocumentEntry(
                        "lettre.pdf",
                        "application/pdf",
                        HASH,
                        1,
                        DocumentRole.COMPLAINT,
                        ReadingKind.TEXT,
                        1.0,
                        false,
                        null)),
                claimant(),
                null,
                null,
                new Member(true, null, null, null, "12345678", null, null, "1841276451089", null, null),
                new Recipient("claimant", List.of("Madame Anne MARTIN", "3 RUE DES LILAS", "69003 LYON"), null),
                new Complaint(LocalDate.of(2026, 11, 20), "Remboursement", "Je conteste.", null),
                List.of(new Field(
                        FieldNames.LAST_NAME,
                        "Martin",
                        null,
                        0.95,
                        FieldStatus.SURE,
                        0,
                        1,
                        new Box(0.1, 0.1, 0.2, 0.02),
                        Origin.TEXT)),
                new Verdict(
                        0.98,
                        "frais-de-sante",
                        0.9,
                        List.of("frais-de-sante"),
                        null,
                        List.of(new Evidence("remboursement", 1.2, 0, 1, null)),
                        List.of(new Alternative("incapacite-invalidite", 0.05)),
                        "test"),
                "frais-de-sante",
                true,
                List.of("centre-inconnu"),
                List.of(Flag.REPEATED),
                deadlines(),
                List.of(new Letter(
                        "accuse-de-reception",
                        "accuse-de-reception.pdf",
                        HASH,
                        RECEIVED,
                        LetterStatus.DRAFT,
                        List.of(),
                        "1",
                        "paper",
                        null,
                        null,
                        null,
                        null)),
                CaseState.DELIVERED,
                List.of());
    }

    private static Party claimant() {
        return new Party(
                ClaimantKind.INDIVIDUAL,
                "Mme",
                "Anne",
                "Martin",
                null,
                null,
                null,
                List.of("3 rue des Lilas"),
                "69003",
                "Lyon",
                "FR",
                null,
                null,
                null);
    }

    private static Deadlines deadlines() {
        LocalDate start = LocalDate.of(2026, 11, 20);
        return new Deadlines(
                start,
                ClockSource.LETTER_DATE,
                List.of(new ClockCandidate(ClockSource.LETTER_DATE, start)),
                start.plusDays(10),
                start.plusDays(12),
                null,
                start.plusMonths(2),
                null,
                start.plusMonths(2),
                start.plusYears(1),
                "metropole",
                "test",
                List.of());
    }
}
