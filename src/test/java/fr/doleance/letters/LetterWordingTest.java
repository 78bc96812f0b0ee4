package fr.doleance.letters;

import static fr.doleance.letters.CaseFiles.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.OfferedSignals;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.WrittenCase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a letter says to whom, and what it keeps to itself. */
class LetterWordingTest extends WrittenLetters {
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
    void aCompanyIsNotPromisedConsumerMediation() throws IOException {
        assertThat(text(writer.write(LetterCase.COMPANY.caseFile(), false)))
                .doesNotContain("gratuitement", "CTIP")
                .contains("médiateur");
        assertThat(LetterCase.COMPANY.caseFile().claimant().kind()).isEqualTo(ClaimantKind.COMPANY);
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
