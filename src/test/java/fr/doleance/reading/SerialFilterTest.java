package fr.doleance.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.pipes.emitter.EmitKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SerialFilterTest {
    @BeforeAll
    static void install() {
        SerialFilter.install();
    }

    @Test
    void takesWhatTikaAnswers() throws IOException, ClassNotFoundException {
        assertThat(received(new EmitKey("answers", "digest"))).isEqualTo(new EmitKey("answers", "digest"));
        assertThat(received(new ArrayList<>(List.of("a", 1L)))).isEqualTo(List.of("a", 1L));
    }

    @Test
    void takesNothingElse() {
        assertThatThrownBy(() -> received(new File("/")))
                .isInstanceOf(InvalidClassException.class)
                .hasMessageContaining("REJECTED");
    }

    private static Object received(Object sent) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(sent);
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return stream.readObject();
        }
    }
}
