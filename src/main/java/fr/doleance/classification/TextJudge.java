package fr.doleance.classification;

import fr.doleance.classification.language.Judgement;
import fr.doleance.classification.language.LanguageModel;
import fr.doleance.complaint.Flag;
import java.util.Set;

/**
 * Two readers of one text: one counts words, one understands sentences. Each errs elsewhere, so their probabilities are multiplied; how
 * much each is believed was fitted on labelled complaints that neither was trained on. Thread-safe.
 */
public final class TextJudge {
    /** Exponents of the two readers; their size also makes the product as sure as it is right. */
    private static final double WORDS_BELIEVED = 1.1;

    private static final double LANGUAGE_BELIEVED = 0.5;
    /** What neither reader ever says: that something is impossible. */
    private static final double LEAST_LIKELY = 1e-4;

    /** Shorter texts are believed in proportion: « Ma rente n'est pas arrivée » may be one annuity or another. */
    private static final double WORDS_TO_BELIEVE = 10;

    private final SubjectModel wordModel;
    private final LanguageModel languageModel;

    TextJudge(SubjectModel wordModel, LanguageModel languageModel) {
        this.wordModel = wordModel;
        this.languageModel = languageModel;
    }

    /** @param signals that the language model is sure enough of; may be added to */
    record Judged(SubjectProbabilities probabilities, Set<Flag> signals) {}

    Judged judge(ComplaintText text) {
        Judgement understood = languageModel.judge(text.whole().strip());
        SubjectProbabilities counted = wordModel.judge(text.words());
        SubjectProbabilities probabilities = together(counted, understood).sharpened(1 / believed(text.whole()));
        return new Judged(probabilities, languageModel.signals(understood));
    }

    private static double believed(String text) {
        return Math.min(1, text.strip().split("\\s+").length / WORDS_TO_BELIEVE);
    }

    /** What both readers together say; {@code counted} at its own temperature. */
    public static SubjectProbabilities together(SubjectProbabilities counted, Judgement understood) {
        return together(counted, understood, WORDS_BELIEVED, LANGUAGE_BELIEVED);
    }

    /** The same with other exponents: for measuring which are best. */
    public static SubjectProbabilities together(
            SubjectProbabilities counted, Judgement understood, double wordsBelieved, double languageBelieved) {
        return counted.sharpened(1 / wordsBelieved)
                .given(outcome -> Math.pow(
                        Math.max(understood.outcomes().getOrDefault(outcome, 0.0), LEAST_LIKELY), languageBelieved));
    }

    /** Both models, as complaint.json tells them. */
    String name() {
        return wordModel.name() + "+" + languageModel.name();
    }
}
