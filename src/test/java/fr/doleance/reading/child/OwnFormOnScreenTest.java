package fr.doleance.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.form.FilledForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own form, filled in on screen, is read exactly. */
class OwnFormOnScreenTest {
    @TempDir
    private Path folder;

    @Test
    void everyFieldIsExact() throws IOException {
        FormReading reading = read(FilledForm.onScreen(
                FilledForm.values(), "writer.dependant", "claimant.civility.madame", "subject.frais-de-sante"));

        assertThat(reading.values())
                .containsOnly(
                        Map.entry("claimant.civility", "Mme"),
                        Map.entry("claimant.lastName", "Lœuvre-d’Hauterive"),
                        Map.entry("claimant.firstName", "Marie-Noëlle"),
                        Map.entry("claimant.birthName", "Béranger"),
                        Map.entry("claimant.birthDate", "1971-04-03"),
                        Map.entry("claimant.phone", "+33612345678"),
                        Map.entry("claimant.phoneRaw", "0612345678"),
                        Map.entry("claimant.email", "mn.loeuvre@courriel.example"),
                        Map.entry("claimant.addressLines[0]", "14 bis, rue de l’Église"),
                        Map.entry("claimant.addressLines[1]", "Bâtiment C"),
                        Map.entry("claimant.postalCode", "69003"),
                        Map.entry("claimant.city", "Lyon"),
                        Map.entry("claimant.country", "FR"),
                        Map.entry("claimant.writer", "dependant"),
                        Map.entry("member.lastName", "Béranger"),
                        Map.entry("member.firstName", "Zoé"),
                        Map.entry("member.relation", "ma fille"),
                        Map.entry("member.contractNumber", "CCN506102"),
                        Map.entry("member.memberNumber", "8169-8171-8172"),
                        Map.entry("member.caseNumber", "D26/0417"),
                        Map.entry("member.managementCentre", "Centre de gestion Sud"),
                        Map.entry("member.insuringEntity", "Klésia Prévoyance"),
                        Map.entry("complaint.date", "2026-11-20"),
                        Map.entry("complaint.eventDate", "2026-10-12"),
                        Map.entry("complaint.previousSteps", "deux appels en octobre"),
                        Map.entry("complaint.text", FilledForm.TEXT),
                        Map.entry("complaint.request", "Je demande le remboursement de 612,40 euros."),
                        Map.entry("complaint.enclosures", "facture, devis"));
        assertThat(reading.fields().values())
                .filteredOn(field -> !field.name().equals("claimant.country"))
                .allMatch(field -> field.confidence() >= 0.97, "sure")
                .extracting(Field::status)
                .containsOnly(FieldStatus.SURE);
    }

    @Test
    void aBlankFormSaysNothing() throws IOException {
        assertThat(read(FilledForm.blank()).fields()).isEmpty();
    }

    @Test
    void anAgentWithoutMandateIsNamedAsSuch() throws IOException {
        FormReading reading = read(FilledForm.onScreen(Map.of("claimant.lastName", "Ménard"), "writer.agent"));

        assertThat(reading.values())
                .containsEntry("representative.quality", "other")
                .containsEntry("representative.mandate", "missing");
    }

    @Test
    void twoWritersTickedSayNothing() throws IOException {
        FormReading reading =
                read(FilledForm.onScreen(Map.of("claimant.lastName", "Ménard"), "writer.insured", "writer.employer"));

        assertThat(reading.values()).containsOnlyKeys("claimant.lastName");
    }

    @Test
    void aDateThatIsNoneAndASiretWithAWrongKeyAreNotBelieved() throws IOException {
        FormReading reading =
                read(FilledForm.onScreen(Map.of("complaint.date", "31022026", "claimant.siret", "73282932000075")));

        assertThat(reading.fields()).doesNotContainKey("complaint.date");
        assertThat(reading.fields().get("claimant.siret").status()).isEqualTo(FieldStatus.FAILED_CHECK);
    }

    private FormReading read(byte[] content) throws IOException {
        return FormReading.of(content, new PageDesk(folder, folder));
    }
}
