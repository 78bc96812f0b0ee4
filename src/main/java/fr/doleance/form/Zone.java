package fr.doleance.form;

import java.util.Objects;

/**
 * Something that stands on the form.
 *
 * @param page 1-based
 * @param key what a field asks for: mostly the name of the field in complaint.json ({@link fr.doleance.complaint.FieldNames}); for
 *     {@link Kind#TEXT} which text stands there; empty where nothing asks for it
 * @param content null for what is not written into
 * @param cells of a comb; lines of a block; otherwise 0
 * @param value what a box says when it is ticked; empty for the boxes of subjects, which the settings fill
 * @param label as it is printed
 * @param tooltip what a screen reader says of a field
 */
public record Zone(
        int page,
        Kind kind,
        String key,
        Content content,
        Area area,
        int cells,
        String value,
        String label,
        String tooltip) {
    /** The kinds; those from {@link #TICK} on are filled in. */
    public enum Kind {
        TITLE,
        HEADING,
        TEXT,
        /** An empty frame that nobody reads: the signature's. */
        FRAME,
        TICK,
        /** One line. */
        LINE,
        /** Several lines. */
        BLOCK,
        /** One line with a cell a character. */
        COMB
    }

    private static final String SUBJECT = "subject.";

    public Zone {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(area, "area");
    }

    public boolean isField() {
        return kind.compareTo(Kind.TICK) >= 0;
    }

    /** Whether it is the box of a subject, which one depends on the settings when the form was written. */
    public boolean isSubject() {
        return key.startsWith(SUBJECT);
    }

    /** The 0-based number of a subject's box. */
    public int subjectIndex() {
        return Integer.parseInt(key.substring(SUBJECT.length())) - 1;
    }

    /** The box of a subject, named. */
    public Zone forSubject(String code, String name) {
        return new Zone(page, kind, SUBJECT + code, content, area, cells, code, name, "Objet : " + name);
    }
}
