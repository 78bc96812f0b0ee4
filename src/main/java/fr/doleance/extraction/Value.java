package fr.doleance.extraction;

import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldStatus;

/**
 * A field's value and the words it was read from.
 *
 * @param value normalised
 * @param span the words, whose text is the raw value
 * @param proof what speaks for the value besides its place
 */
record Value(String name, String value, Span span, Proof proof) {
    /** From 0.9 a value may be sure, when a check or a label with a fitting form stands behind it. */
    private static final double SURE_FROM = 0.9;

    /** What stands behind a value. */
    enum Proof {
        /** A check digit, a label with a well-formed value, or a header. */
        CHECKED,
        /** Only where it stands or how it looks. */
        PLACED,
        /** A check that speaks against it. */
        FAILED
    }

    static Value asWritten(String name, Span span, Proof proof) {
        return new Value(name, span.text(), span, proof);
    }

    /** The words as they stand, lines run together. */
    static Value onOneLine(String name, Span span, Proof proof) {
        return new Value(name, span.text().replace('\n', ' '), span, proof);
    }

    /** The finished field. {@code confidence} is that of the finding; the reading's own confidence scales it, see {@link Calibration}. */
    Field field(double confidence) {
        double calibrated =
                Calibration.of(confidence * span.confidence(), span.place().origin());
        double scaled = Math.round(1000 * calibrated) / 1000.0;
        String raw = value.equals(span.text()) ? null : span.text();
        Place place = span.place();
        return new Field(
                name, value, raw, scaled, status(scaled), place.document(), place.page(), span.box(), place.origin());
    }

    private FieldStatus status(double confidence) {
        if (proof == Proof.FAILED) {
            return FieldStatus.FAILED_CHECK;
        }
        return proof == Proof.CHECKED && confidence >= SURE_FROM ? FieldStatus.SURE : FieldStatus.OFFERED;
    }
}
