package fr.doleance.register;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The contract of complaint.json, formats asserted. */
public final class ComplaintSchema {
    private static final Schema SCHEMA = load();

    private ComplaintSchema() {}

    private static Schema load() {
        try (InputStream stream = ComplaintSchema.class.getResourceAsStream("/complaint.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** What is wrong with a complaint.json; empty when it is valid. */
    public static List<String> faults(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
