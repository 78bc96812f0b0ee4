package fr.doleance.complaint;

import java.util.Objects;
import java.util.Optional;

/**
 * A field of a form, given and not guessed: of a fillable PDF (AcroForm), or of a sheet of our own form that came back on paper.
 *
 * @param name the field's technical name; on our own form {@link #OWN_PREFIX} and its key
 * @param label what a reader sees of it: its tooltip, or empty
 * @param value the value filled in, or empty; for a check box or radio button the export value when ticked
 * @param ticked for a check box or radio button whether it is on; null for any other field
 * @param page 1-based page of its first widget, or null
 * @param confidence that value and tick are what was filled in, 0 to 1; 1 for a fillable PDF
 * @param origin {@link Origin#FORM} for a fillable PDF, {@link Origin#OCR} or {@link Origin#HANDWRITING} for a sheet
 */
public record FormField(
        String name,
        String label,
        String value,
        Boolean ticked,
        Integer page,
        Box box,
        double confidence,
        Origin origin) {
    /** What the names of our own form's fields begin with. */
    public static final String OWN_PREFIX = "doleance.";

    public FormField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    /** A field of a fillable PDF. */
    public FormField(String name, String label, String value, Boolean ticked, Integer page, Box box) {
        this(name, label, value, ticked, page, box, 1, Origin.FORM);
    }

    /** The key of a field of our own form; empty on any other form. */
    public Optional<String> ownKey() {
        return name.startsWith(OWN_PREFIX) ? Optional.of(name.substring(OWN_PREFIX.length())) : Optional.empty();
    }

    /** The same field, read otherwise. */
    public FormField read(double otherConfidence, Origin otherOrigin) {
        return new FormField(name, label, value, ticked, page, box, otherConfidence, otherOrigin);
    }

    public FormField withPage(int other) {
        return new FormField(name, label, value, ticked, other, box, confidence, origin);
    }
}
