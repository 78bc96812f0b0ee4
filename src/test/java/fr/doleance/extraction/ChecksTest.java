package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.extract;
import static fr.doleance.extraction.Documents.plain;
import static fr.doleance.extraction.Documents.read;
import static fr.doleance.extraction.Documents.scanned;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys, formats and the digits that OCR mistakes. */
class ChecksTest {
    @ParameterizedTest
    @CsvSource({"2061275111005, 64", "1850175111001, 48", "1841276451089, 46", "169052A004123, 64", "269052B033025, 45"
    })
    void keyOfTheNir(String number, String key) {
        assertThat(NirFinder.keyFits(number, key)).isTrue();
        assertThat(NirFinder.keyFits(number, "13")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "35600000000001", "35600000000010", "35600000000015"})
    void keyOfTheSiretAndLaPoste(String siret) {
        assertThat(SiretFinder.keyFits(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "35600000000012"})
    void wrongKeyOfTheSiret(String siret) {
        assertThat(SiretFinder.keyFits(siret)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N° de sécurité sociale : 1 84 12 76 451 089 46",
                "NIR 184127645108946",
                "n° SS 1.84.12.76.451.089.46",
                "N° Sécu : 1 84 12 76 451 089"
            })
    void nirInManyWritings(String line) {
        assertThat(read(plain(line))).containsEntry(FieldNames.NIR, "1841276451089");
    }

    @Test
    void nirWithAWrongKeyFailsItsCheckAndIsKeptAsWritten() {
        Field nir = field(FieldNames.NIR, "N° de sécurité sociale : 1 84 12 76 451 089 47");

        assertThat(nir.status()).isEqualTo(FieldStatus.FAILED_CHECK);
        assertThat(nir.value()).isEqualTo("1841276451089");
        assertThat(nir.confidence()).isLessThan(0.5);
    }

    @Test
    void fifteenDigitsThatAreNoNirAreLeftAlone() {
        assertThat(read(plain("Suivi du colis 184127645108947, merci."))).doesNotContainKey(FieldNames.NIR);
    }

    @Test
    void siretWithAWrongKeyFailsItsCheck() {
        assertThat(field(FieldNames.SIRET, "SIRET : 732 829 320 00075").status())
                .isEqualTo(FieldStatus.FAILED_CHECK);
    }

    @Test
    void dateAfterTheArrivalFailsItsCheck() {
        Field date = field(
                FieldNames.COMPLAINT_DATE, "Lyon, le 3 mars 2027\n\nMadame, Monsieur,\n\nJe conteste votre décision.");

        assertThat(date.value()).isEqualTo("2027-03-03");
        assertThat(date.status()).isEqualTo(FieldStatus.FAILED_CHECK);
    }

    @Test
    void letterAmongDigitsIsReadAsDigitAndOnlyOffered() {
        var extracted = extract(scanned("""
            Tél : 03 53 O1 04 40
            N° SS : 1 84 l2 76 451 089 46

            Lyon, le 11 O5 2026

            Madame, Monsieur,
            """, 0.95));

        Field phone = extracted.field(FieldNames.PHONE).orElseThrow();
        assertThat(phone.value()).isEqualTo("+33353010440");
        assertThat(phone.raw()).isEqualTo("03 53 O1 04 40");
        assertThat(phone.status()).isEqualTo(FieldStatus.OFFERED);
        assertThat(extracted.value(FieldNames.COMPLAINT_DATE)).contains("2026-05-11");
        // the key proves this one
        assertThat(extracted.field(FieldNames.NIR).orElseThrow().status()).isEqualTo(FieldStatus.SURE);
    }

    @Test
    void faxAndTheInsurersNumberAreNotTheClaimants() {
        assertThat(read(plain("Fax : 04 72 00 11 23\nVotre ligne : 01 00 00 00 00")))
                .doesNotContainKey(FieldNames.PHONE);
    }

    @Test
    void numberMentionedInTheTextIsNotTheClaimantsUnlessOffered() {
        String text = """
            Madame, Monsieur,

            Votre agence de Nantes, 02 40 00 11 22, ne répond jamais quand on l'appelle le matin.
            %s
            Je compte sur une réponse de votre part et je vous demande de faire vite cette fois.
            """;

        assertThat(read(plain(text.formatted("")))).doesNotContainKey(FieldNames.PHONE);
        assertThat(read(plain(
                        text.formatted("Vous pouvez me joindre au 06 11 22 33 44 dans la journée, sauf le mardi."))))
                .containsEntry(FieldNames.PHONE, "+33611223344");
    }

    private static Field field(String name, String text) {
        return extract(plain(text)).field(name).orElseThrow();
    }
}
