package fr.doleance.letters;

import static fr.doleance.letters.CaseFiles.aCase;
import static fr.doleance.letters.CaseFiles.member;
import static fr.doleance.letters.CaseFiles.party;
import static fr.doleance.letters.CaseFiles.person;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.settings.OrganisationFile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One case for each wording of a letter; the golden texts bear their names. */
enum LetterCase {
    STANDARD(aCase()),
    STANDARD_BY_MAIL(aCase().claimedBy(party(
                    ClaimantKind.INDIVIDUAL,
                    "M.",
                    "Émile",
                    "Grandjean",
                    null,
                    List.of(),
                    null,
                    null,
                    "emile@example.org"))
            .byMail("emile@example.org", null, null)
            .sent(ClockSource.MAIL_DATE, "2026-11-23")),
    DATE_NOT_READ(aCase().sent(ClockSource.ESTIMATED, "2026-11-20")),
    LATE(aCase().sent(ClockSource.LETTER_DATE, "2026-10-15").received("2026-10-20T09:00:00Z")),
    ANSWER_OVERDUE(aCase().sent(ClockSource.LETTER_DATE, "2026-09-01").received("2026-09-04T09:00:00Z")),
    UNKNOWN_ENTITY(aCase().insuring(member(null, null, false, null)).in("incapacite-invalidite")),
    TO_VERIFY(aCase().in("a-verifier")),
    COUPLE(aCase().andBy(person("M.", "Karim", "Lefèvre", null, null, null))),
    CONFIDENTIAL(aCase().in("dossiers-medicaux")),
    BEREAVED(aCase().in("deces-rente-dependance")
            .insuring(member("Pierre", "Lefèvre", true, "Klésia Prévoyance"))
            .with(Flag.DECEASED_MEMBER)),
    COMPANY(aCase().in("entreprise")
            .claimedBy(party(
                    ClaimantKind.COMPANY,
                    "Mme",
                    "Inès",
                    "Morel",
                    "Boulangerie des Halles SARL",
                    List.of("ZA des Prés", "4 avenue de l’Europe", "CS 40012"),
                    "35042",
                    "Rennes Cedex",
                    null))),
    WITHOUT_MANDATE(aCase().representedBy(representative("Association d’aide aux assurés", "association", "claimed"))),
    LAWYER(aCase().representedBy(new CaseFile.Representative(
            ClaimantKind.INDIVIDUAL,
            "Me",
            "Salomé",
            "Roux",
            null,
            List.of("8 place du Palais"),
            "69003",
            "Lyon",
            null,
            "lawyer",
            "claimed"))),
    LAWYER_IN_LAWSUIT(aCase().representedBy(new CaseFile.Representative(
                    ClaimantKind.INDIVIDUAL,
                    "Me",
                    "Salomé",
                    "Roux",
                    null,
                    List.of("8 place du Palais"),
                    "69003",
                    "Lyon",
                    null,
                    "lawyer",
                    "claimed"))
            .with(Flag.LITIGATION)),
    SEVERAL_SUBJECTS(aCase().in("frais-de-sante", "incapacite-invalidite").with(Flag.SEVERAL_SUBJECTS)),
    UNREADABLE(aCase().in("a-verifier").document(DocumentRole.COMPLAINT, ReadingProblem.ENCRYPTED, false)),
    UNREADABLE_ENCLOSURE(aCase().document(DocumentRole.COMPLAINT, null, false)
            .document(DocumentRole.ATTACHMENT, ReadingProblem.DAMAGED, false)),
    UNKNOWN_ADDRESSEE(aCase().claimedBy(person("Mme", null, "Lefèvre", null, null, null))),
    REDIRECTION(aCase().in("hors-reclamation")),
    WITHDRAWAL(aCase().in("hors-reclamation").with(Flag.WITHDRAWN)),
    ANOTHER_SCRIPT(aCase().claimedBy(person("M.", "Արամ", "Exemple", "3 rue des Prés", "67000", "Strasbourg"))),
    LONG_ADDRESS(aCase().claimedBy(party(
            ClaimantKind.INDIVIDUAL,
            "Mme",
            "Marie-Bernadette",
            "de Montmorency-Wallenstein",
            null,
            List.of(
                    "Appartement 1204 escalier W étage 12",
                    "Résidence WWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                    "1234 boulevard du Maréchal de Lattre de Tassigny",
                    "Lieu-dit MMMMMMMMMMMMMMMMMMMMMMMMMMMMM"),
            "97400",
            "Saint-Denis",
            null)));

    private static final LetterWriter WRITER = new LetterWriter(
            OrganisationFile.sample(), Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));
    private static final Map<LetterCase, WrittenCase> WRITTEN = new ConcurrentHashMap<>();

    private final CaseFiles files;

    LetterCase(CaseFiles files) {
        this.files = files;
    }

    CaseFile caseFile() {
        return files.build();
    }

    /** The letter of this case, written once for all tests; on 24 November 2026 by the sample organisation. */
    WrittenCase written() {
        return WRITTEN.computeIfAbsent(this, letterCase -> WRITER.write(letterCase.caseFile(), false));
    }

    byte[] pdf() {
        return written().letterFiles().get(0).content();
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static CaseFile.Representative representative(String company, String quality, String mandate) {
        return new CaseFile.Representative(
                ClaimantKind.COMPANY,
                null,
                null,
                null,
                company,
                List.of("27 quai des Fontaines"),
                "44000",
                "Nantes",
                null,
                quality,
                mandate);
    }
}
