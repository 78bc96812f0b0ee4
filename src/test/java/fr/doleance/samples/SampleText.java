package fr.doleance.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The invented texts, kept as resources beside this class. */
final class SampleText {
    private SampleText() {}

    static String of(String resource) throws IOException {
        try (InputStream stream = SampleText.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
