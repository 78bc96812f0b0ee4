package fr.doleance.classification.training;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import fr.doleance.classification.ComplaintText;
import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.ReadItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An invented complaint whose right outcome is known: one line of {@code src/training/subjects/*.jsonl}.
 *
 * @param subject a subject, {@code entreprise}, {@code a-verifier} or {@code hors-reclamation}
 * @param objectLine or null
 * @param companyName or null for an individual
 * @param flags what a reader saw in it, in kebab-case; not every signal was labelled
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record LabelledText(
        String id,
        String subject,
        String channel,
        String companyName,
        String objectLine,
        String body,
        List<String> flags) {
    public LabelledText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
        flags = flags == null ? List.of() : List.copyOf(flags);
    }

    List<String> words() {
        return ComplaintText.words(objectLine == null ? "" : objectLine, body);
    }

    /** The object line, where there is one, and the text. */
    String whole() {
        return ((objectLine == null ? "" : objectLine) + "\n" + body).strip();
    }

    /** The text as a case on which extraction found the object line and, where asked for, the company's name. */
    ExtractedCase asCase(boolean companyNameFound) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(FieldNames.TEXT, body));
        if (objectLine != null) {
            fields.add(field(FieldNames.OBJECT, objectLine));
        }
        if (companyName != null && companyNameFound) {
            fields.add(field(FieldNames.COMPANY_NAME, companyName));
        }
        Item item = new Item(id, "", List.of(), channel, Instant.EPOCH, null, ArrivalKind.FIRST, null, 1, false);
        return new ExtractedCase(new OpenedCase(id, new ReadItem(item, List.of())), fields);
    }

    private static Field field(String name, String value) {
        return new Field(name, value, null, 1, FieldStatus.SURE, null, null, null, Origin.TEXT);
    }
}
