package fr.doleance.reading.handwriting;

import java.io.IOException;
import java.io.InputStream;

/** The trained files in the jar, made by src/training/handwriting. */
final class ModelFiles {
    private ModelFiles() {}

    static InputStream open(String name) throws IOException {
        InputStream stream = ModelFiles.class.getResourceAsStream("/fr/doleance/reading/handwriting/" + name);
        if (stream == null) {
            throw new IllegalStateException("this build was packed without " + name);
        }
        return stream;
    }
}
