package fr.doleance.classification.training;

import fr.doleance.classification.ModelFile;
import fr.doleance.classification.SubjectModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Learns from what people decided: trains the word model anew on the labelled texts and on the decided ones, and measures first whether
 * that is any better. Both ways are measured on the same texts, none of which the judging model was trained on.
 */
public final class Learning {
    private Learning() {}

    /**
     * What was measured, and what came of it.
     *
     * @param tested texts that were judged
     * @param before how many of them the likeliest outcome was right for, learnt without the decisions
     * @param after the same, learnt with them
     * @param model as a file, when it is not worse; empty when it is, or when nothing was decided
     */
    public record Lesson(int decisions, int tested, int before, int after, Optional<byte[]> model) {
        /** The figures, as the register keeps them. */
        public Map<String, Object> measured() {
            return Map.of(
                    "decisions",
                    decisions,
                    "tested",
                    tested,
                    "before",
                    before,
                    "after",
                    after,
                    "kept",
                    model.isPresent());
        }
    }

    /**
     * @param labelled the texts that the shipped model was trained on
     * @param decided one an own decision
     * @param tested prefix of the identifiers of labelled texts that are tested beside the decided ones
     */
    public static Lesson from(List<LabelledText> labelled, List<LabelledText> decided, String tested)
            throws IOException {
        if (decided.isEmpty()) {
            return new Lesson(0, 0, 0, 0, Optional.empty());
        }
        List<LabelledText> all =
                Stream.concat(labelled.stream(), decided.stream()).toList();
        Folds folds = Folds.of(all, text -> decided.contains(text) || text.id().startsWith(tested));
        int before = 0;
        int after = 0;
        for (List<LabelledText> heldOut : folds.heldOut()) {
            before += right(heldOut, ModelTrainer.train(without(heldOut, labelled), 1));
            after += right(heldOut, ModelTrainer.train(without(heldOut, labelled), without(heldOut, decided), 1));
        }
        Optional<byte[]> model = after >= before ? Optional.of(trained(labelled, decided)) : Optional.empty();
        return new Lesson(decided.size(), folds.size(), before, after, model);
    }

    private static byte[] trained(List<LabelledText> labelled, List<LabelledText> decided) throws IOException {
        return ModelFile.write(
                ModelTrainer.train(labelled, decided, SubjectModel.shipped().temperature()));
    }

    private static List<LabelledText> without(List<LabelledText> heldOut, List<LabelledText> texts) {
        return texts.stream().filter(text -> !heldOut.contains(text)).toList();
    }

    private static int right(List<LabelledText> texts, SubjectModel model) {
        return (int) texts.stream()
                .filter(text -> model.judge(text.words()).best().equals(text.subject()))
                .count();
    }
}
