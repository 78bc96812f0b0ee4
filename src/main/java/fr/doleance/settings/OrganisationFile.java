package fr.doleance.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads {@code config/departments.yaml}, or the shipped sample where there is none. */
public final class OrganisationFile {
    private static final String SAMPLE = "/departments.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private OrganisationFile() {}

    /** The sample organisation inside the jar: fictitious addresses, not for production. */
    public static Organisation sample() {
        try (InputStream stream = OrganisationFile.class.getResourceAsStream(SAMPLE)) {
            return YAML.readValue(stream, Organisation.class);
        } catch (IOException exception) {
            throw new UncheckedIOException("the shipped departments.yaml cannot be read", exception);
        }
    }

    /**
     * The organisation of a home.
     *
     * @throws InvalidSettings when the file is no valid YAML of the expected shape
     */
    public static Organisation of(Path home) {
        Path file = home.resolve("config").resolve("departments.yaml");
        if (!Files.exists(file)) {
            return sample();
        }
        try {
            return YAML.readValue(file.toFile(), Organisation.class);
        } catch (JsonProcessingException exception) {
            throw new InvalidSettings(
                    "config/departments.yaml, ligne " + line(exception) + " : " + exception.getOriginalMessage());
        } catch (IOException exception) {
            throw new InvalidSettings("config/departments.yaml ne peut pas être lu");
        }
    }

    private static String line(JsonProcessingException exception) {
        return exception.getLocation() == null
                ? "?"
                : String.valueOf(exception.getLocation().getLineNr());
    }
}
