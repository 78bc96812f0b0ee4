package fr.doleance.related;

import fr.doleance.complaint.AssembledCase;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFileEdit;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.RelatedReasons;
import fr.doleance.register.Likeness;
import fr.doleance.register.Likenesses;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the other cases of a claimant. A case whose text is like this one is proposed to a person as its double; the others of the same
 * person are listed. Two workers that have a double each find at least one way round: a likeness is kept before others are asked for.
 */
public final class RelatedCases {
    /** A letter scanned anew, or typed again into a mail, lies above; two complaints of one person on two matters lie below 0.3. */
    private static final double DOUBLE = 0.5;

    private final Likenesses likenesses;

    public RelatedCases(Likenesses likenesses) {
        this.likenesses = likenesses;
    }

    /** The case with its relatives, doubles first. What is no complaint has none. */
    public AssembledCase relate(AssembledCase assembled) {
        return assembled.byMachine()
                ? assembled
                : new AssembledCase(relate(assembled.caseFile()), assembled.byMachine());
    }

    /**
     * The same for a case that is known, after what it is known by was corrected: its relatives and proposed doubles are found anew. What it
     * is known by is kept at once; who cannot keep the case itself then is to ask again.
     */
    public CaseFile relate(CaseFile file) {
        if (file.department().equals(Classification.NOT_A_COMPLAINT)) {
            return file;
        }
        PersonKeys keys = PersonKeys.of(file);
        String text = file.complaint().text();
        Likeness own = new Likeness(file.reference(), keys.all(), TextSignature.of(text == null ? "" : text));
        likenesses.keep(own);
        List<String> doubles = new ArrayList<>();
        List<String> samePerson = new ArrayList<>();
        for (Likeness other : likenesses.sharing(own)) {
            if (TextSignature.likeness(own.signature(), other.signature()) >= DOUBLE) {
                doubles.add(other.reference());
            } else if (other.keys().stream().anyMatch(keys.sure()::contains)) {
                samePerson.add(other.reference());
            }
        }
        return related(file, doubles, samePerson);
    }

    private static CaseFile related(CaseFile file, List<String> doubles, List<String> samePerson) {
        List<String> all = new ArrayList<>(doubles);
        all.addAll(samePerson);
        return CaseFileEdit.of(file)
                .relatedTo(all)
                .reviewReasons(RelatedReasons.withDoubles(file.reviewReasons(), doubles))
                .done();
    }
}
