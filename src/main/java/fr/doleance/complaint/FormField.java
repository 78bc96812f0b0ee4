package fr.doleance.complaint;

import java.util.Objects;

/**
 * A field of a fillable PDF (AcroForm), given and not guessed.
 *
 * @param name the field's technical name
 * @param label what a reader sees of it: its tooltip, or empty
 * @param value the value filled in, or empty; for a check box or radio button the export value when ticked
 * @param ticked for a check box or radio button whether it is on; null for any other field
 * @param page 1-based page of its first widget, or null
 */
public record FormField(String name, String label, String value, Boolean ticked, Integer page, Box box) {
    public FormField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
    }
}
