package fr.doleance.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private final SubjectModel model = new SubjectModel(
            "small",
            List.of("oui", "non"),
            new FeatureSpace(List.of("c abc", "w arret"), new float[] {1, 2}),
            new float[][] {{1, 2}, {3, 4}},
            new float[] {5, 6},
            0.7);

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        SubjectModel read = read(ModelFile.write(model));

        assertThat(read.outcomes()).isEqualTo(model.outcomes());
        assertThat(read.weights()).isDeepEqualTo(model.weights());
        assertThat(read.bias()).isEqualTo(model.bias());
        assertThat(read.temperature()).isEqualTo(0.7);
        assertThat(read.features().names()).isEqualTo(model.features().names());
        assertThat(read.name()).matches("doleance-subjects-1-[0-9a-f]{12}");
    }

    @Test
    void sameModelGivesTheSameBytes() throws IOException {
        assertThat(ModelFile.write(model)).isEqualTo(ModelFile.write(model));
    }

    @Test
    void everyChangedByteIsRefused() throws IOException {
        byte[] file = ModelFile.write(model);
        for (int position = 0; position < file.length; position++) {
            byte[] changed = file.clone();
            changed[position] ^= 1;
            assertThatThrownBy(() -> read(changed)).isInstanceOf(RefusedModel.class);
        }
    }

    @Test
    void shortenedModelIsRefused() throws IOException {
        byte[] file = ModelFile.write(model);
        assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length - 1)))
                .isInstanceOf(RefusedModel.class)
                .hasMessageContaining("was changed");
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(RefusedModel.class);
    }

    @Test
    void shippedModelKnowsEveryOutcome() {
        assertThat(SubjectModel.shipped().outcomes())
                .containsExactlyInAnyOrder(
                        "frais-de-sante",
                        "incapacite-invalidite",
                        "deces-rente-dependance",
                        "designation-beneficiaires",
                        "dossiers-medicaux",
                        "entreprise",
                        "a-verifier",
                        "hors-reclamation");
    }

    private static SubjectModel read(byte[] file) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(file));
    }
}
