package fr.doleance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.settings.OrganisationFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressBlockTest {
    @Test
    void theLastThreeLinesAreCapitalsWithoutAccentsOrPunctuation() {
        AddressBlock block = block(List.of("Bât. C, appt. 12", "3 bis, rue de l’Évêché"), "69005", "Lyon-l’Œuvre");

        assertThat(block.lines())
                .containsExactly("Mme Anne Lefèvre", "BAT C APPT 12", "3 BIS RUE DE L EVECHE", "69005 LYON L OEUVRE");
    }

    @Test
    void aCedexIsKept() {
        assertThat(block(List.of("TSA 50110"), "75441", "Paris Cedex 09").lines())
                .contains("75441 PARIS CEDEX 09");
    }

    @Test
    void aLineThatIsTooLongIsAbbreviatedByTheTableOnlyAsFarAsNeeded() {
        AddressBlock block = block(List.of("128 boulevard du Maréchal Jean de Lattre"), "35000", "Rennes");

        assertThat(block.lines()).contains("128 BD DU MARECHAL JEAN DE LATTRE");
    }

    @Test
    void aLineThatNoAbbreviationSavesIsNamedAndNotCut() {
        AddressBlock block = block(List.of("128 rue des Inventeurs-Réunis-de-Basse-Bretagne"), "35000", "Rennes");

        assertThat(block.lines()).isEmpty();
        assertThat(block.problems()).containsExactly("claimant.addressLines[0]");
    }

    @Test
    void moreThanSixLinesAreRefused() {
        assertThat(block(List.of("A", "B", "C", "D", "E"), "35000", "Rennes").problems())
                .containsExactly("claimant.addressLines");
    }

    @Test
    void aFrenchPostalCodeHasFiveDigits() {
        assertThat(block(List.of("1 rue X"), "2A000", "Ajaccio").problems()).containsExactly("claimant.postalCode");
    }

    @Test
    void anAddressAbroadEndsWithTheCountry() {
        CaseFile.Party abroad = new CaseFile.Party(
                ClaimantKind.INDIVIDUAL,
                "M.",
                "Jan",
                "Peeters",
                null,
                null,
                null,
                List.of("Kerkstraat 4"),
                "B-9000",
                "Gent",
                "BE",
                null,
                null,
                null);

        assertThat(blockOf(abroad).lines())
                .containsExactly("M. Jan Peeters", "KERKSTRAAT 4", "B 9000 GENT", "BELGIQUE");
    }

    @Test
    void aScriptThatTheFontsLackIsNamedAndNotReplaced() {
        assertThat(block(List.of("1 rue \u738b"), "75001", "Paris").problems())
                .containsExactly("claimant.addressLines[0]");
        assertThat(block(List.of("1 rue Łódzka Đorđe"), "75001", "Paris").problems())
                .isEmpty();
    }

    @Test
    void controlCharactersFromAScanAreLeftOut() {
        assertThat(block(List.of("1 rue\u0002 X\u202E"), "75001", "Paris").lines())
                .contains("1 RUE X");
    }

    private static AddressBlock block(List<String> lines, String postalCode, String city) {
        return blockOf(CaseFiles.party(
                ClaimantKind.INDIVIDUAL, "Mme", "Anne", "Lefèvre", null, lines, postalCode, city, null));
    }

    private static AddressBlock blockOf(CaseFile.Party party) {
        Correspondent correspondent =
                claimant(CaseFiles.aCase().claimedBy(party).build());
        return AddressBlock.of(correspondent.nameLines(), correspondent);
    }

    private static Correspondent claimant(CaseFile caseFile) {
        return Correspondent.claimant(caseFile, new TrustedValues(OrganisationFile.sample(), caseFile));
    }
}
