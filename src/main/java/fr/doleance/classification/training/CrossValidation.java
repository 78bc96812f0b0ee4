package fr.doleance.classification.training;

import fr.doleance.classification.SubjectModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Judges every tested text by a model that did not see it. */
final class CrossValidation {
    private static final int FOLDS = 5;

    private CrossValidation() {}

    /**
     * A text and a model that was trained without it (temperature 1).
     *
     * @param model trained on the texts of the other folds, and on all that are not tested
     */
    record Unseen(LabelledText text, SubjectModel model) {}

    static List<Unseen> ofAll(List<LabelledText> texts) {
        return of(texts, text -> true);
    }

    /** Folds are dealt round by round within each outcome, in the order of the texts: no chance is involved. */
    static List<Unseen> of(List<LabelledText> texts, Predicate<LabelledText> tested) {
        List<LabelledText> order = texts.stream()
                .filter(tested)
                .sorted((left, right) -> left.subject().compareTo(right.subject()))
                .toList();
        List<Unseen> result = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledText> heldOut = new ArrayList<>();
            for (int position = fold; position < order.size(); position += FOLDS) {
                heldOut.add(order.get(position));
            }
            List<LabelledText> seen =
                    texts.stream().filter(text -> !heldOut.contains(text)).toList();
            SubjectModel model = ModelTrainer.train(seen, 1);
            heldOut.forEach(text -> result.add(new Unseen(text, model)));
        }
        return result;
    }
}
