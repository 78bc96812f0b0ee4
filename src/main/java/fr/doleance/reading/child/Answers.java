package fr.doleance.reading.child;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Answers as JSON files: whole or not there, and never a Java object that a subverted child could choose. */
public final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Answers() {}

    static void write(Path file, Object answer) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        JSON.writeValue(draft.toFile(), answer);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    public static <T> T read(Path file, Class<T> type) throws IOException {
        return JSON.readValue(file.toFile(), type);
    }
}
