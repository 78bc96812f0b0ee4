package fr.doleance.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FieldNames;
import fr.doleance.settings.OrganisationFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRulesTest {
    private final FieldRules rules = new FieldRules(OrganisationFile.sample());

    private String kept(String fieldName, String written) {
        return rules.normalised(fieldName, written, "FR", LocalDate.of(2026, 11, 24))
                .orElse("refused");
    }

    @ParameterizedTest
    @CsvSource({
        "M., M.",
        "Mme, Mme",
        "Madame, refused",
        "mme, refused",
    })
    void civilitiesAreThoseOfTheContract(String written, String kept) {
        assertThat(kept(FieldNames.CIVILITY, written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "73282932000074, 73282932000074",
        "732 829 320 00074, 73282932000074",
        "73282932000075, refused",
        "7328293200007, refused",
        "35600000000048, 35600000000048",
        "35600000049837, 35600000049837",
        "35600000049838, refused",
    })
    void aSiretHasItsKey(String written, String kept) {
        assertThat(kept(FieldNames.SIRET, written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"69003, 69003", "01000, 01000", "1000, refused", "6900A, refused"})
    void aFrenchPostalCodeHasFiveDigits(String written, String kept) {
        assertThat(kept(FieldNames.POSTAL_CODE, written)).isEqualTo(kept);
    }

    @Test
    void aPostalCodeAbroadIsKeptAsWritten() {
        assertThat(rules.normalised(FieldNames.POSTAL_CODE, "1000", "BE", LocalDate.of(2026, 11, 24)))
                .contains("1000");
    }

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, +33612345678",
        "06.12.34.56.78, +33612345678",
        "+32 2 555 12 12, +3225551212",
        "0032 2 555 12 12, +3225551212",
        "612345678, refused",
        "06 12 34 56, refused",
    })
    void aPhoneNumberIsInternational(String written, String kept) {
        assertThat(kept(FieldNames.PHONE, written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "anne.martin@example.org, anne.martin@example.org",
        "anne.martin, refused",
        "a@b, refused",
        "a b@example.org, refused",
    })
    void aMailAddressLooksLikeOne(String written, String kept) {
        assertThat(kept(FieldNames.EMAIL, written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "20/11/2026, 2026-11-20",
        "1/2/2026, 2026-02-01",
        "2026-11-24, 2026-11-24",
        "2026-11-25, refused",
        "29/02/2026, refused",
        "2026-02-30, refused",
        "20.11.2026, refused",
        "hier, refused",
    })
    void aDateOfSendingIsADayThatHasBegun(String written, String kept) {
        assertThat(kept(FieldNames.COMPLAINT_DATE, written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "CG Nord, Centre de gestion Nord (exemple)",
        "centre-exemple-nord, Centre de gestion Nord (exemple)",
        "CG Ouest, refused",
    })
    void aCentreIsOneThatIsKnown(String written, String kept) {
        assertThat(kept(FieldNames.MANAGEMENT_CENTRE, written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "Klésia Prévoyance, Institution de prévoyance (exemple)",
        "mutuelle, Mutuelle (exemple)",
        "Autre, refused",
    })
    void anInsuringEntityIsOneThatIsKnown(String written, String kept) {
        assertThat(kept(FieldNames.INSURING_ENTITY, written)).isEqualTo(kept);
    }

    @Test
    void aNameIsOneLineOfReasonableLength() {
        assertThat(kept(FieldNames.LAST_NAME, "Le Goff-Martin")).isEqualTo("Le Goff-Martin");
        assertThat(kept(FieldNames.LAST_NAME, "Le\nGoff")).isEqualTo("refused");
        assertThat(kept(FieldNames.LAST_NAME, "x".repeat(101))).isEqualTo("refused");
    }
}
