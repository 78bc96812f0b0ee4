package fr.doleance.letters;

import static fr.doleance.letters.CaseFiles.aCase;
import static fr.doleance.letters.CaseFiles.member;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.WrittenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a letter from leaving, by its name. */
class BlockedLettersTest extends WrittenLetters {
    @TempDir
    private Path templates;

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
    void aMediatorTooLateToAskBlocksTheLetter() {
        Letter letter = writer.write(
                        aCase().sent(ClockSource.CLERK, "2025-10-01").build(), false)
                .caseFile()
                .letters()
                .get(0);

        assertThat(letter.blockedBy()).contains("mediateurJusquau");
    }

    private LetterWriter withTemplates() {
        return new LetterWriter(
                SAMPLE, clock("2026-11-24T10:00:00Z"), new LetterOptions(Optional.of(templates), false));
    }
}
