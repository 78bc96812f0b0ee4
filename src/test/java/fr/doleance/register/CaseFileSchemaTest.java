package fr.doleance.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFiles;
import org.junit.jupiter.api.Test;

class CaseFileSchemaTest {
    @Test
    void aCaseFileIsValidAgainstTheContract() {
        assertThat(ComplaintSchema.faults(CaseFileJson.write(CaseFiles.aCase("2026-000042"))))
                .isEmpty();
    }

    @Test
    void formatsAreAsserted() {
        String json = CaseFileJson.write(CaseFiles.aCase("2026-000042")).replace("2026-11-23T09:00:00Z", "hier");

        assertThat(ComplaintSchema.faults(json)).isNotEmpty();
    }

    @Test
    void aCaseFileComesBackEqual() {
        var file = CaseFiles.aCase("2026-000042");

        assertThat(CaseFileJson.read(CaseFileJson.write(file))).isEqualTo(file);
    }
}
