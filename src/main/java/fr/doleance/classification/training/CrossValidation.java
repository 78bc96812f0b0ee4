package fr.doleance.classification.training;

import fr.doleance.classification.SubjectModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Judges every tested text by a model that did not see it. */
final class CrossValidation {
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

    static List<Unseen> of(List<LabelledText> texts, Predicate<LabelledText> tested) {
        List<Unseen> result = new ArrayList<>();
        for (List<LabelledText> heldOut : Folds.of(texts, tested).heldOut()) {
            List<LabelledText> seen =
                    texts.stream().filter(text -> !heldOut.contains(text)).toList();
            SubjectModel model = ModelTrainer.train(seen, 1);
            heldOut.forEach(text -> result.add(new Unseen(text, model)));
        }
        return result;
    }
}
