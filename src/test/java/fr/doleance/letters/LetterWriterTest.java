package fr.doleance.letters;

import static fr.doleance.letters.CaseFiles.aCase;
import static fr.doleance.letters.CaseFiles.member;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.OfferedSignals;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterWriterTest {
    private static final Organisation SAMPLE = OrganisationFile.sample();
    private final LetterWriter writer = new LetterWriter(SAMPLE, clock("2026-11-24T10:00:00Z"));

    @TempDir
    private Path templates;

    @Test
    void everyComplaintGetsOneAcknowledgementAsDraft() {
        WrittenCase written = writer.write(aCase().build(), false);

        assertThat(written.letterFiles()).extracting(LetterFile::fileName).containsExactly("accuse-de-reception.pdf");
        Letter letter = written.caseFile().letters().get(0);
        assertThat(letter.status()).isEqualTo(LetterStatus.DRAFT);
        assertThat(letter.sha256())
                .isEqualTo(Sha256.of(written.letterFiles().get(0).content()));
        assertThat(letter.templateVersion()).startsWith("accuse-standard@");
        assertThat(letter.channel()).isEqualTo("paper");
    }

    @Test
    void theSameCaseAtTheSameInstantGivesTheSameBytes() {
        CaseFile caseFile = aCase().byMail("anne@example.org", null, null).build();

        assertThat(writer.write(caseFile, false).letterFiles())
                .isEqualTo(writer.write(caseFile, false).letterFiles());
    }

    @Test
    void aNewDraftReplacesTheOldOne() {
        CaseFile first = writer.write(aCase().build(), false).caseFile();

        CaseFile second = new LetterWriter(SAMPLE, clock("2026-11-25T10:00:00Z"))
                .write(first, false)
                .caseFile();

        assertThat(second.letters()).hasSize(1);
        assertThat(second.letters().get(0).createdAt()).isEqualTo("2026-11-25T10:00:00Z");
    }

    @Test
    void anAcknowledgementThatWasApprovedOrSentIsNeverWrittenAgain() {
        CaseFile drafted = writer.write(aCase().build(), false).caseFile();
        Letter approved = drafted.letters().get(0).approved("clerk", Instant.parse("2026-11-24T11:00:00Z"));
        CaseFile caseFile = drafted.withLetters(drafted.recipient(), List.of(approved));

        assertThat(writer.write(caseFile, false)).isEqualTo(new WrittenCase(caseFile, List.of()));
        assertThat(writer.write(aCase().acknowledged("2026-11-23").build(), false)
                        .letterFiles())
                .isEmpty();
    }

    @Test
    void someoneWhoWritesForAnotherLearnsNothing() throws IOException {
        WrittenCase byMail = writer.write(
                aCase().byMail("fille@example.org", null, null)
                        .with(Flag.REPRESENTED)
                        .build(),
                false);
        WrittenCase onPaper = writer.write(aCase().with(Flag.REPRESENTED).build(), false);

        assertThat(text(byMail)).contains("au nom d’une autre personne").doesNotContain("CTIP", "Frais de santé");
        assertThat(text(onPaper)).contains("le service compétent").doesNotContain("Frais de santé");
    }

    @Test
    void lettersThatWereReplacedStayAsHistory() {
        CaseFile drafted = writer.write(aCase().build(), false).caseFile();
        Letter draft = drafted.letters().get(0);
        Letter replaced = new Letter(
                draft.kind(),
                draft.file(),
                draft.sha256(),
                draft.createdAt(),
                LetterStatus.REPLACED,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);

        CaseFile again = writer.write(drafted.withLetters(null, List.of(replaced)), false)
                .caseFile();

        assertThat(again.letters())
                .extracting(Letter::status)
                .containsExactly(LetterStatus.REPLACED, LetterStatus.DRAFT);
    }

    @Test
    void aMachinesMailThatIsNoComplaintGetsNoLetter() {
        CaseFile caseFile = aCase().in("hors-reclamation").build();

        assertThat(writer.write(caseFile, true).letterFiles()).isEmpty();
        assertThat(writer.write(caseFile, false).letterFiles())
                .extracting(LetterFile::fileName)
                .containsExactly("reorientation.pdf");
    }

    @Test
    void aMachinesMailInDoubtIsAnsweredOnPaperOnly() {
        CaseFile caseFile =
                aCase().in("a-verifier").byMail("anne@example.org", null, null).build();

        assertThat(writer.write(caseFile, true).letterFiles())
                .extracting(LetterFile::fileName)
                .containsExactly("accuse-de-reception.pdf");
    }

    @Test
    void anUnknownAddresseeBlocksTheLetterAndLeavesNoRecipient() throws IOException {
        WrittenCase written = writer.write(LetterCase.UNKNOWN_ADDRESSEE.caseFile(), false);

        assertThat(written.caseFile().recipient()).isNull();
        assertThat(written.caseFile().letters().get(0).status()).isEqualTo(LetterStatus.BLOCKED);
        assertThat(written.caseFile().letters().get(0).blockedBy())
                .containsExactly("claimant.addressLines", "claimant.postalCode", "claimant.city");
        assertThat(text(written)).contains("Madame, Monsieur,").doesNotContain("LEFEVRE", "Lefèvre");
    }

    @Test
    void theMailDraftIsReadyToGo() throws IOException, MessagingException {
        WrittenCase written = writer.write(LetterCase.STANDARD_BY_MAIL.caseFile(), false);
        MimeMessage mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(written.letterFiles().get(1).content()));

        assertThat(written.letterFiles().get(1).fileName()).isEqualTo("accuse-de-reception.eml");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("emile@example.org");
        assertThat(mail.getFrom()[0].toString()).contains("sante@klesia.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<abc@mail.example.org>");
        assertThat(mail.getSubject()).isEqualTo("Votre courrier – référence 2026-000042");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("2026-000042");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(written.letterFiles().get(0).content());
    }

    @Test
    void aMissingVariableBlocksTheLetterByItsName() throws IOException {
        Files.writeString(templates.resolve("paragraphe-contact.peb"), "<p>Code {{ codeSecret }}</p>");

        WrittenCase written = withTemplates()
                .write(aCase().byMail("anne@example.org", null, null).build(), false);

        assertThat(written.caseFile().letters().get(0).blockedBy()).contains("codeSecret", "texte-incomplet");
        assertThat(written.letterFiles()).hasSize(1);
    }

    @Test
    void aTemplateWithoutAMandatoryMentionBlocksTheLetter() throws IOException {
        Files.writeString(templates.resolve("paragraphe-mediateur.peb"), "");
        Files.writeString(
                templates.resolve("paragraphe-delai.peb"), "<p>Nous répondrons au plus tard le 3 mars 2020.</p>");

        Letter letter = withTemplates()
                .write(aCase().build(), false)
                .caseFile()
                .letters()
                .get(0);

        assertThat(letter.blockedBy()).containsExactly("mention-mediateur", "mention-date-de-reponse", "date-passee");
    }

    @Test
    void anUnknownEntityIsAReasonForReviewAndNoObstacle() {
        CaseFile written = writer.write(
                        aCase().insuring(member(null, null, false, "Mutuelle inconnue"))
                                .build(),
                        false)
                .caseFile();

        assertThat(written.reviewReasons()).containsExactly("mediateur-inconnu");
        assertThat(written.needsReview()).isTrue();
        assertThat(written.letters().get(0).status()).isEqualTo(LetterStatus.DRAFT);
    }

    @Test
    void noLetterHoldsANirWhateverTheTemplateSays() throws IOException {
        Files.writeString(templates.resolve("paragraphe-retard.peb"), "<p>Assuré 2 84 05 75 111 042 63</p>");

        assertThat(withTemplates()
                        .write(aCase().build(), false)
                        .caseFile()
                        .letters()
                        .get(0)
                        .blockedBy())
                .containsExactly("nir-dans-la-lettre");
    }

    @Test
    void aNeutralLetterHoldsNoWordOfHealth() throws IOException {
        for (LetterCase neutral : List.of(LetterCase.CONFIDENTIAL, LetterCase.BEREAVED, LetterCase.WITHOUT_MANDATE)) {
            assertThat(text(writer.write(neutral.caseFile(), false)).toLowerCase(java.util.Locale.FRENCH))
                    .doesNotContain("santé", "médic", "décès", "bénéficiaire", "capital");
        }
    }

    @Test
    void condolencesAreOfferedOnlyWhereTheComplaintIsAboutADeath() throws IOException {
        CaseFile inPassing =
                aCase().in("frais-de-sante").with(Flag.DECEASED_MEMBER).build();

        assertThat(text(writer.write(LetterCase.BEREAVED.caseFile(), false))).contains("condoléances");
        assertThat(text(writer.write(inPassing, false))).doesNotContain("condoléances");
    }

    @Test
    void aMedicalEnclosureMakesTheLetterNeutral() throws IOException {
        CaseFile caseFile =
                aCase().document(DocumentRole.ATTACHMENT, null, true).build();

        assertThat(text(writer.write(caseFile, false)))
                .contains("votre courrier du")
                .doesNotContain("Frais de santé");
    }

    @Test
    void aPhotographAmongTheEnclosuresAsksForNothing() throws IOException {
        CaseFile caseFile = aCase().document(DocumentRole.COMPLAINT, null, false)
                .document(DocumentRole.ATTACHMENT, ReadingProblem.BLANK, false)
                .build();

        assertThat(text(writer.write(caseFile, false))).doesNotContain("pas pu lire");
    }

    @Test
    void aMediatorTooLateToAskBlocksTheLetter() {
        Letter letter = writer.write(
                        aCase().sent(ClockSource.CLERK, "2025-10-01").build(), false)
                .caseFile()
                .letters()
                .get(0);

        assertThat(letter.blockedBy()).contains("mediateurJusquau");
    }

    @Test
    void everyPageOfASampleIsMarkedAndNoneOfAProductionLetter() throws IOException {
        assertThat(letters(text(writer.write(aCase().build(), false)))).contains("SPÉCIMEN");
        assertThat(letters(text(
                        new LetterWriter(inProduction(), clock("2026-11-24T10:00:00Z")).write(aCase().build(), false))))
                .doesNotContain("SPÉCIMEN");
        LetterOptions simulation = new LetterOptions(Optional.empty(), true);
        assertThat(letters(text(new LetterWriter(inProduction(), clock("2026-11-24T10:00:00Z"), simulation)
                        .write(aCase().build(), false))))
                .contains("SIMULATION");
    }

    @Test
    void aCompanyIsNotPromisedConsumerMediation() throws IOException {
        assertThat(text(writer.write(LetterCase.COMPANY.caseFile(), false)))
                .doesNotContain("gratuitement", "CTIP")
                .contains("médiateur");
        assertThat(LetterCase.COMPANY.caseFile().claimant().kind()).isEqualTo(ClaimantKind.COMPANY);
    }

    private LetterWriter withTemplates() {
        return new LetterWriter(
                SAMPLE, clock("2026-11-24T10:00:00Z"), new LetterOptions(Optional.of(templates), false));
    }

    private static Organisation inProduction() {
        return new Organisation(
                true,
                SAMPLE.identity(),
                SAMPLE.departments(),
                SAMPLE.subjects(),
                SAMPLE.centres(),
                SAMPLE.entities(),
                SAMPLE.mediators(),
                SAMPLE.deadlines(),
                SAMPLE.envelope(),
                SAMPLE.fieldThresholds());
    }

    private static String text(WrittenCase written) throws IOException {
        try (PDDocument document = Loader.loadPDF(written.letterFiles().get(0).content())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00A0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    /** The slanting mark is read in pieces. */
    private static String letters(String text) {
        return text.replace(" ", "");
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    @Test
    void aDeathThatIsToBeConfirmedIsNotMourned() throws IOException {
        CaseFile caseFile = aCase().in("deces-rente-dependance")
                .with(Flag.DECEASED_MEMBER)
                .build()
                .withReviewReason(OfferedSignals.reason(Flag.DECEASED_MEMBER));

        assertThat(text(writer.write(caseFile, false)))
                .contains("votre courrier du")
                .doesNotContain("condoléances");
    }

    @Test
    void aWithdrawalThatIsToBeConfirmedIsNotTakenForOne() throws IOException {
        CaseFile withdrawn = aCase().in("hors-reclamation").with(Flag.WITHDRAWN).build();

        String offered = text(writer.write(withdrawn.withReviewReason(OfferedSignals.reason(Flag.WITHDRAWN)), false));

        assertThat(offered)
                .isEqualTo(text(writer.write(withdrawn.withFlags(List.of()), false)))
                .isNotEqualTo(text(writer.write(withdrawn, false)));
    }
}
