package fr.doleance.letters;

import static fr.doleance.letters.CaseFiles.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.settings.Organisation;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** When a letter is written, written anew, or not at all. */
class LetterWriterTest extends WrittenLetters {
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

    /** The slanting mark is read in pieces. */
    private static String letters(String text) {
        return text.replace(" ", "");
    }
}
