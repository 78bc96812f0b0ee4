package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;

/**
 * A person's name in its parts, each a part of the text it was read from; unknown parts are null.
 *
 * @param civility M., Mme, Me or Dr
 * @param civilityText as written
 * @param initialOnly whether only initials stand for the first name
 * @param orderKnown whether capitals, a known given name or a label told first from last name
 */
record PersonName(
        String civility,
        String civilityText,
        String first,
        String last,
        String birth,
        boolean initialOnly,
        boolean orderKnown) {

    boolean complete() {
        return first != null && last != null;
    }

    /** The claimant's name fields, placed within the segment. */
    List<Value> values(Segment segment, Proof proof) {
        List<Value> values = new ArrayList<>();
        if (civility != null) {
            values.add(new Value(FieldNames.CIVILITY, civility, segment.find(civilityText), proof));
        }
        add(values, FieldNames.FIRST_NAME, first, segment, proof);
        add(values, FieldNames.LAST_NAME, last, segment, proof);
        add(values, FieldNames.BIRTH_NAME, birth, segment, proof);
        return values;
    }

    private static void add(List<Value> values, String name, String text, Segment segment, Proof proof) {
        if (text != null) {
            values.add(new Value(name, text, segment.find(text), proof));
        }
    }
}
