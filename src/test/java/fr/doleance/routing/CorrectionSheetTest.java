package fr.doleance.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.OfferedSignals;
import fr.doleance.complaint.Origin;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionSheetTest {
    private static String sheet(String name, String value) {
        CaseFile base = CaseFiles.aCase("2026-000001");
        Field field = new Field(name, value, null, 0.9, FieldStatus.SURE, 0, 1, null, Origin.TEXT);
        return new String(CorrectionSheet.write(withFields(base, List.of(field))), StandardCharsets.UTF_8);
    }

    private static CaseFile withFields(CaseFile base, List<Field> fields) {
        return new CaseFile(
                base.schemaVersion(),
                base.reference(),
                base.receivedAt(),
                base.channel(),
                base.source(),
                base.items(),
                base.documents(),
                base.claimant(),
                base.secondClaimant(),
                base.representative(),
                base.member(),
                base.recipient(),
                base.complaint(),
                fields,
                base.classification(),
                base.department(),
                base.needsReview(),
                base.reviewReasons(),
                base.flags(),
                base.deadlines(),
                base.letters(),
                base.state(),
                base.relatedTo());
    }

    /** What a spreadsheet does when a clerk writes into the third column of a line. */
    private static byte[] filledIn(String sheet, String label, String value) {
        return Arrays.stream(sheet.split("\r\n"))
                .map(line -> line.replace("\uFEFF", "").startsWith("\"" + label + "\"") ? line + value : line)
                .reduce((above, below) -> above + "\r\n" + below)
                .orElseThrow()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFreshSheetHoldsNoCorrection() throws IOException {
        assertThat(CorrectionSheet.read(CorrectionSheet.write(CaseFiles.aCase("2026-000001"))))
                .isEmpty();
    }

    @Test
    void aFrenchSpreadsheetOpensIt() {
        assertThat(sheet(FieldNames.LAST_NAME, "Martin"))
                .startsWith("\uFEFFchamp;lu;à corriger\r\n")
                .contains("\"Nom\";\"Martin\";\r\n");
    }

    @Test
    void whatIsFilledInComesBackByFieldName() throws IOException {
        byte[] filled = filledIn(sheet(FieldNames.LAST_NAME, "Martln"), "Nom", "Martin");

        assertThat(CorrectionSheet.read(filled)).isEqualTo(Map.of(FieldNames.LAST_NAME, "Martin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33612345678", "-2", "@home", "=HYPERLINK(\"x\")", "a;b", "dit \"Nono\""})
    void aValueStaysTextInASpreadsheet(String value) {
        String line = Arrays.stream(sheet(FieldNames.LAST_NAME, value).split("\r\n"))
                .filter(row -> row.startsWith("\"Nom\""))
                .findFirst()
                .orElseThrow();

        assertThat(line).doesNotContainPattern(";\"[=+\\-@]");
        assertThat(line)
                .isEqualTo(
                        "\"Nom\";\"" + (value.matches("[=+\\-@].*") ? "'" : "") + value.replace("\"", "\"\"") + "\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33612345678", "-2", "01000"})
    void theMarkOfTextIsNoPartOfTheValue(String value) throws IOException {
        byte[] filled = filledIn(sheet(FieldNames.LAST_NAME, "x"), "Téléphone", "'" + value);

        assertThat(CorrectionSheet.read(filled)).containsValue(value);
    }

    @Test
    void anApostropheThatBeginsANameStays() throws IOException {
        byte[] filled = filledIn(sheet(FieldNames.LAST_NAME, "x"), "Nom", "'t Hooft");

        assertThat(CorrectionSheet.read(filled)).containsEntry(FieldNames.LAST_NAME, "'t Hooft");
    }

    @Test
    void theSocialSecurityNumberNeverStandsInIt() {
        assertThat(sheet(FieldNames.NIR, "1841276451089")).doesNotContain("1841276451089");
        assertThat(new String(CorrectionSheet.write(CaseFiles.aCase("2026-000001")), StandardCharsets.UTF_8))
                .doesNotContain("1841276451089");
        assertThat(CorrectionSheet.label(FieldNames.NIR)).isEmpty();
    }

    @Test
    void aSheetOfAFrenchWindowsIsRead() throws IOException {
        byte[] sheet = "champ;lu;à corriger\r\nPrénom;Anne;Hélène\r\n".getBytes(Charset.forName("windows-1252"));

        assertThat(CorrectionSheet.read(sheet)).isEqualTo(Map.of(FieldNames.FIRST_NAME, "Hélène"));
    }

    @Test
    void aSheetWithoutBlankCellsAtItsEndsIsRead() throws IOException {
        byte[] sheet = "champ;lu\r\nNom;Martin\r\nVille\r\n\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(CorrectionSheet.read(sheet)).isEmpty();
    }

    @Test
    void aValueOnALineThatIsNotOursIsNotPassedOver() {
        byte[] sheet = "champ;lu;à corriger\r\nNom de famille;x;Martin\r\n".getBytes(StandardCharsets.UTF_8);

        assertThatIOException().isThrownBy(() -> CorrectionSheet.read(sheet));
    }

    @Test
    void aBrokenSheetSaysSoWithoutQuotingIt() {
        byte[] sheet = "Nom;x;\"Martin\r\n".getBytes(StandardCharsets.UTF_8);

        assertThatIOException()
                .isThrownBy(() -> CorrectionSheet.read(sheet))
                .withMessageNotContaining("Martin")
                .withNoCause();
    }

    @Test
    void onlyASignalThatIsNotSureIsAskedFor() {
        CaseFile sure = CaseFiles.aCase("2026-000001").withFlags(List.of(Flag.LAWYER, Flag.SUICIDE_RISK));
        CaseFile unsure = sure.withReviewReason(OfferedSignals.reason(Flag.LAWYER));

        assertThat(new String(CorrectionSheet.write(sure), StandardCharsets.UTF_8))
                .doesNotContain("Signal");
        assertThat(new String(CorrectionSheet.write(unsure), StandardCharsets.UTF_8))
                .containsOnlyOnce("Signal")
                .contains("\"Signal à confirmer : un avocat intervient (oui ou non)\";\"\";");
    }

    @Test
    void whateverMayBeOfferedCanBeConfirmed() {
        assertThat(SignalNames.all().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Flag.values())
                        .filter(OfferedSignals::mayBeOffered)
                        .toList());
    }
}
