package fr.doleance.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Item;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.WrittenCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the register promises of cases and their history, whichever database it stands on. */
abstract class CasesContract extends RegisterContract {
    CasesContract(TestDatabase testDatabase) {
        super(testDatabase);
    }

    @Test
    void whatWasUnderstoodFirstStands() {
        WrittenCase first = understoodCase("a");
        WrittenCase decided = new WrittenCase(first.caseFile().withReviewReason("mineur"), first.letterFiles());
        cases.decided(decided, "corrected", "clerk", Map.of());

        assertThat(cases.understood(first)).isEqualTo(decided);
        assertThat(cases.find(first.caseFile().reference())).contains(decided);
    }

    @Test
    void referencesFollowEachOtherWithoutGapAndStartAgainEachYearInParis() {
        assertThat(openCase("a")).isEqualTo("2026-000001");
        assertThat(openCase("b")).isEqualTo("2026-000002");
        clock.set(Instant.parse("2026-12-31T23:30:00Z"));
        assertThat(openCase("c")).isEqualTo("2027-000001");
    }

    @Test
    void anItemHasOneReferenceHoweverOftenItIsOpened() {
        Item item = items.register(arrival("a", "a")).item();

        assertThat(cases.open(new ReadItem(item, List.of())).reference())
                .isEqualTo(cases.open(new ReadItem(item, List.of())).reference());
    }

    @Test
    void aCaseComesBackAsItWasKept() {
        Item item = items.register(arrival("a", "a")).item();
        WrittenCase written = written(item);
        cases.understood(written);
        cases.delivered(written);

        assertThat(cases.find(written.caseFile().reference())).contains(written);
        assertThat(items.waiting()).isEmpty();
        assertThat(cases.references()).containsExactly("2026-000001");
    }

    @Test
    void aDecisionMadeOnAnOlderRevisionIsNotKept() {
        WrittenCase written = understoodCase("a");
        String reference = written.caseFile().reference();
        int revision = cases.revision(reference).orElseThrow();
        cases.decided(written, "corrected", "someone-else", Map.of());

        boolean kept = cases.decided(written, revision, "closed", "clerk", Map.of());

        assertThat(kept).isFalse();
        assertThat(history.last(reference, "closed")).isEmpty();
        assertThat(cases.revisions()).containsEntry(reference, revision + 1);
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhen() {
        String reference = understoodCase("a").caseFile().reference();
        clock.advance(Duration.ofHours(1));
        cases.noted(reference, "folder-taken", "clerk", Map.of("before", "frais-de-sante"));

        assertThat(history.of(reference))
                .extracting(CaseEvent::kind)
                .containsExactly("case-opened", "understood", "folder-taken");
        assertThat(history.last(reference, "folder-taken")).hasValueSatisfying(event -> {
            assertThat(event.actor()).isEqualTo("clerk");
            assertThat(event.at()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
            assertThat(event.detail()).containsEntry("before", "frais-de-sante");
        });
    }

    @Test
    void theLastKindOfEachCaseIsFoundAmongThoseAskedFor() {
        String first = understoodCase("a").caseFile().reference();
        String second = understoodCase("b").caseFile().reference();
        cases.noted(first, "folder-taken", "clerk", Map.of());
        cases.noted(first, "folder-returned", "clerk", Map.of());
        cases.noted(second, "folder-taken", "clerk", Map.of());

        assertThat(history.lastKinds(List.of("folder-taken", "folder-returned")))
                .containsOnly(Map.entry(first, "folder-returned"), Map.entry(second, "folder-taken"));
    }
}
