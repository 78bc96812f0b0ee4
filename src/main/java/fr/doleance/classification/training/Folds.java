package fr.doleance.classification.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Texts dealt into five parts, round by round within each outcome, in their order: no chance is involved. */
record Folds(List<List<LabelledText>> heldOut) {
    private static final int FOLDS = 5;

    /** @param tested which texts are dealt; the others are in no part */
    static Folds of(List<LabelledText> texts, Predicate<LabelledText> tested) {
        List<LabelledText> order = texts.stream()
                .filter(tested)
                .sorted(Comparator.comparing(LabelledText::subject))
                .toList();
        List<List<LabelledText>> parts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledText> part = new ArrayList<>();
            for (int position = fold; position < order.size(); position += FOLDS) {
                part.add(order.get(position));
            }
            parts.add(part);
        }
        return new Folds(parts);
    }

    int size() {
        return heldOut.stream().mapToInt(List::size).sum();
    }
}
