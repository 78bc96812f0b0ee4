package fr.doleance.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A case with the fields found in its documents. At most one field a name. */
public record ExtractedCase(OpenedCase opened, List<Field> fields) {
    public ExtractedCase {
        Objects.requireNonNull(opened, "opened");
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public Optional<String> value(String name) {
        return field(name).map(Field::value);
    }
}
