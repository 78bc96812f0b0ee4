package fr.doleance.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.doleance.complaint.Box;
import fr.doleance.complaint.CaseFile;
import java.util.Map;

/** Writes and reads {@code complaint.json}, version 1: enumerations in kebab-case, dates ISO 8601, boxes as four numbers. */
public final class CaseFileJson {
    private static final ObjectMapper MAPPER = mapper();

    private CaseFileJson() {}

    private static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule("complaint");
        module.addSerializer(Box.class, new BoxSerializer());
        module.addDeserializer(Box.class, new BoxDeserializer());
        module.setSerializerModifier(new KebabCaseEnums.Writing());
        module.setDeserializerModifier(new KebabCaseEnums.Reading());
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(module)
                // a record is its components: what it can tell of itself besides is not written
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** The file as UTF-8 text, indented. */
    public static String write(CaseFile caseFile) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(caseFile) + "\n";
        } catch (JsonProcessingException exception) {
            throw withoutContent(exception);
        }
    }

    public static CaseFile read(String json) {
        return readAs(json, CaseFile.class);
    }

    /** Reads any of the shared records that {@link #compact} wrote. */
    public static <T> T readAs(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException exception) {
            throw withoutContent(exception);
        }
    }

    /** Any of the shared records on one line. */
    public static String compact(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException exception) {
            throw withoutContent(exception);
        }
    }

    /** The detail of an event as it was written by {@link #compact}. */
    static Map<String, Object> detail(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException exception) {
            throw withoutContent(exception);
        }
    }

    /** Jackson quotes the document in its messages; a claimant's words must not reach a log. */
    private static IllegalStateException withoutContent(JsonProcessingException exception) {
        exception.clearLocation();
        return new IllegalStateException("a case file cannot be written or read as JSON: "
                + exception.getClass().getSimpleName());
    }
}
