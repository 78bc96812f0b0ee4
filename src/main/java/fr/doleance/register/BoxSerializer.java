package fr.doleance.register;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import fr.doleance.complaint.Box;
import java.io.IOException;

/** A box as {@code [x, y, width, height]}, to four decimals: a tenth of a millimetre on A4. */
final class BoxSerializer extends JsonSerializer<Box> {
    @Override
    public void serialize(Box box, JsonGenerator generator, SerializerProvider serializers) throws IOException {
        generator.writeStartArray();
        for (double value : new double[] {box.x(), box.y(), box.width(), box.height()}) {
            generator.writeNumber(Math.round(value * 10_000) / 10_000.0);
        }
        generator.writeEndArray();
    }
}
