package fr.doleance.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Flag;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenSignalsTest {
    @Test
    void whatTheLanguageModelAloneSeesIsOffered() {
        SeenSignals seen = new SeenSignals(Set.of(Flag.LAWYER), Set.of(Flag.LAWYER, Flag.DECEASED_MEMBER));

        assertThat(seen.flags()).containsExactlyInAnyOrder(Flag.LAWYER, Flag.DECEASED_MEMBER);
        assertThat(seen.offered()).containsExactly(Flag.DECEASED_MEMBER);
    }

    @Test
    void whatCircumstancesProveIsNotOffered() {
        SeenSignals seen = new SeenSignals(Set.of(), Set.of(Flag.SEVERAL_SUBJECTS));

        seen.prove(Flag.SEVERAL_SUBJECTS);

        assertThat(seen.offered()).isEmpty();
    }

    @Test
    void thatALifeMayBeAtStakeIsASignalAtOnceAndNeverOffered() {
        SeenSignals seen = new SeenSignals(Set.of(), Set.of(Flag.SUICIDE_RISK));

        assertThat(seen.flags()).containsExactly(Flag.SUICIDE_RISK);
        assertThat(seen.offered()).isEmpty();
    }

    @Test
    void onlyAWithdrawalInWordsWeighsAgainstAComplaint() {
        assertThat(new SeenSignals(Set.of(), Set.of(Flag.WITHDRAWN, Flag.LAWYER)).weighing())
                .containsExactly(Flag.LAWYER);
        assertThat(new SeenSignals(Set.of(Flag.WITHDRAWN), Set.of()).weighing()).containsExactly(Flag.WITHDRAWN);
    }
}
