package fr.doleance.extraction;

import fr.doleance.extraction.Value.Proof;
import java.util.List;

/**
 * What one finder saw: values that belong together (a person's civility and names; an address), and how sure it is.
 *
 * @param confidence 0 to 1, before the reading's own confidence
 */
record Finding(Kind kind, List<Value> values, double confidence) {
    private static final double REPAIRED = 0.8;

    /** The ballot takes one finding of each kind. */
    enum Kind {
        PERSON,
        COMPANY,
        SIRET,
        ADDRESS,
        COUNTRY,
        EMAIL,
        PHONE,
        SECOND_CLAIMANT,
        REPRESENTATIVE,
        INSURED,
        MEMBER_NUMBER,
        CONTRACT_NUMBER,
        CASE_NUMBER,
        NIR,
        CENTRE,
        ENTITY,
        DATE,
        REGISTERED_MAIL,
        POSTMARK,
        OBJECT,
        TEXT,
        REQUEST,
        /** What only our own form asks. */
        OWN_FORM
    }

    Finding {
        values = List.copyOf(values);
    }

    static Finding of(Kind kind, double confidence, Value... values) {
        return new Finding(kind, List.of(values), confidence);
    }

    /** Offered only: some of its characters were read otherwise than they stand. */
    Finding repaired() {
        List<Value> offered = values.stream()
                .map(value -> value.proof() == Proof.CHECKED
                        ? new Value(value.name(), value.value(), value.span(), Proof.PLACED)
                        : value)
                .toList();
        return new Finding(kind, offered, REPAIRED * confidence);
    }

    Finding scaled(double factor) {
        return new Finding(kind, values, confidence * factor);
    }

    /** The value of a field, or null. */
    String value(String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .map(Value::value)
                .findFirst()
                .orElse(null);
    }

    /** The mean confidence of the reading of its words. */
    double reading() {
        return values.stream()
                .mapToDouble(value -> value.span().confidence())
                .average()
                .orElse(1);
    }
}
