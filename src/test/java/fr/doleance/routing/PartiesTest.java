package fr.doleance.routing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile.Member;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private static Field field(String name, String value) {
        return ClassifiedCases.field(name, value, FieldStatus.SURE);
    }

    @Test
    void addressLinesStandInTheirOrderWhateverTheOrderOfFields() {
        Party claimant = Parties.claimant(
                List.of(
                        field(FieldNames.ADDRESS_LINES + "[1]", "3 rue des Lilas"),
                        field(FieldNames.CITY, "Lyon"),
                        field(FieldNames.ADDRESS_LINES + "[0]", "Résidence du Parc")),
                ClaimantKind.INDIVIDUAL);

        assertThat(claimant.addressLines()).containsExactly("Résidence du Parc", "3 rue des Lilas");
        assertThat(claimant.city()).isEqualTo("Lyon");
    }

    @Test
    void whatWasNotReadIsAbsent() {
        Party claimant = Parties.claimant(List.of(), ClaimantKind.UNKNOWN);

        assertThat(claimant.lastName()).isNull();
        assertThat(claimant.addressLines()).isEmpty();
        assertThat(claimant.kind()).isEqualTo(ClaimantKind.UNKNOWN);
    }

    @Test
    void aMemberOfAnotherNameIsNotTheClaimant() {
        Member member = Parties.member(List.of(field(FieldNames.MEMBER_LAST_NAME, "Durand")), false);

        assertThat(member.isClaimant()).isFalse();
        assertThat(member.deceased()).isNull();
    }

    @Test
    void aDeadMemberIsNotTheClaimantEvenWithoutAName() {
        Member member = Parties.member(List.of(), true);

        assertThat(member.isClaimant()).isFalse();
        assertThat(member.deceased()).isTrue();
    }

    @Test
    void whetherTheMemberIsTheClaimantIsUnknownWithoutAName() {
        assertThat(Parties.member(List.of(), false).isClaimant()).isNull();
    }

    @Test
    void whoeverWritesForAnotherIsTheClaimantAndTheRepresentative() {
        List<Field> fields = List.of(
                field(FieldNames.LAST_NAME, "Aumont"),
                field(FieldNames.REPRESENTATIVE_QUALITY, "guardian"),
                field(FieldNames.REPRESENTATIVE_MANDATE, "enclosed"));
        Party claimant = Parties.claimant(fields, ClaimantKind.INDIVIDUAL);

        assertThat(Parties.representative(fields, claimant).lastName()).isEqualTo("Aumont");
        assertThat(Parties.representative(fields, claimant).mandate()).isEqualTo("enclosed");
        assertThat(Parties.member(fields, false).isClaimant()).isFalse();
        assertThat(Parties.representative(List.of(), claimant)).isNull();
        assertThat(Parties.secondClaimant(List.of())).isNull();
    }
}
