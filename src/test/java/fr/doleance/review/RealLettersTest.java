package fr.doleance.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFileEdit;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.letters.LetterWriter;
import fr.doleance.register.SettableClock;
import fr.doleance.routing.Parties;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product's own letters keep the contract that decisions rely on. */
class RealLettersTest {
    private final SettableClock clock = new SettableClock(CaseFiles.RECEIVED);
    private final Organisation organisation = OrganisationFile.sample();
    private final LetterWriter writer = new LetterWriter(organisation, clock);
    private final LetterRewriter rewriter = new LetterRewriter(file -> writer.write(file, false));

    private WrittenCase first() {
        CaseFile base = CaseFiles.aCase("2026-000001");
        return writer.write(
                CaseFileEdit.of(base)
                        .fields(ReviewHome.completeFields())
                        .persons(
                                Parties.claimant(
                                        ReviewHome.completeFields(),
                                        base.claimant().kind()),
                                null,
                                null,
                                Parties.member(ReviewHome.completeFields(), false))
                        .letters(null, List.of())
                        .done(),
                false);
    }

    @Test
    void aRewrittenLetterIsADraftBesideTheReplacedOne() {
        WrittenCase first = first();
        CaseFile moved =
                CaseFileEdit.of(first.caseFile()).department("entreprise").done();
        WrittenCase after = rewriter.rewrite(first, moved);

        assertThat(after.caseFile().letters())
                .extracting(Letter::status)
                .containsExactly(LetterStatus.REPLACED, LetterStatus.DRAFT);
        assertThat(after.letterFiles()).hasSameSizeAs(first.letterFiles());
        assertThat(after.letterFiles()).isNotEqualTo(first.letterFiles());
    }

    @Test
    void whatIsNoComplaintGetsTheRedirectionInPlaceOfTheAcknowledgement() {
        WrittenCase first = first();
        CaseFile moved =
                CaseFileEdit.of(first.caseFile()).department("hors-reclamation").done();
        WrittenCase after = rewriter.rewrite(first, moved);

        assertThat(after.caseFile().state()).isEqualTo(CaseState.NOT_A_COMPLAINT);
        assertThat(LetterHistory.draft(after.caseFile())).map(Letter::kind).contains(LetterWriter.REDIRECTION);
        assertThat(after.letterFiles()).extracting(file -> file.fileName()).containsExactly("reorientation.pdf");
    }

    @Test
    void aLetterThatOnlyAPersonMayLetGoIsBlockedUntilOneHasDecided() {
        CaseFile base = first().caseFile().withFlags(List.of(Flag.SUICIDE_RISK));
        WrittenCase blocked = writer.write(base, false);
        assertThat(LetterHistory.draft(blocked.caseFile()).orElseThrow().blockedBy())
                .containsExactly("decision-humaine");
        assertThat(blocked.letterFiles()).extracting(file -> file.fileName()).doesNotContain("accuse-de-reception.eml");

        List<Field> decided = new ArrayList<>(base.fields());
        decided.add(ReviewHome.field(FieldNames.LETTER_DECISION, "C. Bertin"));
        WrittenCase free = rewriter.rewrite(
                blocked, CaseFileEdit.of(blocked.caseFile()).fields(decided).done());
        assertThat(LetterHistory.draft(free.caseFile()).orElseThrow().blockedBy())
                .isEmpty();
    }
}
