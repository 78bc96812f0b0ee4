package fr.doleance.register;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import fr.doleance.complaint.Box;
import java.io.IOException;

/** Reads what {@link BoxSerializer} wrote. */
final class BoxDeserializer extends JsonDeserializer<Box> {
    @Override
    public Box deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        double[] values = parser.readValueAs(double[].class);
        return new Box(values[0], values[1], values[2], values[3]);
    }
}
