package fr.doleance.classification.training;

import fr.doleance.classification.SubjectClassifier;
import fr.doleance.classification.SubjectModel;
import fr.doleance.classification.SubjectProbabilities;
import fr.doleance.classification.TextJudge;
import fr.doleance.classification.language.Judgement;
import fr.doleance.classification.language.LanguageModel;
import fr.doleance.classification.training.CrossValidation.Unseen;
import fr.doleance.complaint.Classification;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Measures by cross-validation how often the classifier is right, asks for a check, or is wrong. From the root of the project, after
 * {@code mvn package}:
 *
 * <pre>java -cp target/doleance.jar fr.doleance.classification.training.EvaluateSubjects src/training/subjects D</pre>
 *
 * Only texts whose identifier starts with the second argument are tested; all others are always trained on.
 */
public final class EvaluateSubjects {
    private EvaluateSubjects() {}

    /** A text that neither model was trained on, and what each says. */
    private record Judged(LabelledText text, SubjectModel model, SubjectProbabilities counted, Judgement understood) {
        SubjectProbabilities together() {
            return TextJudge.together(counted, understood);
        }
    }

    /** @param arguments folder of labelled texts, prefix of the identifiers to test */
    public static void main(String[] arguments) throws IOException {
        List<LabelledText> texts = LabelledTexts.in(Path.of(arguments[0]));
        List<Unseen> unseen = CrossValidation.of(texts, text -> text.id().startsWith(arguments[1]));
        double temperature = Calibration.of(unseen);
        System.out.printf("%d texts, %d tested, temperature %.2f%n", texts.size(), unseen.size(), temperature);
        try (LanguageModel language = LanguageModel.shipped()) {
            List<Judged> judged = unseen.stream()
                    .map(one -> judged(one, temperature, language))
                    .toList();
            alone(judged);
            trust(judged);
            thresholds(judged);
            putAway(judged);
            decisions(judged, language, true);
            decisions(judged, language, false);
        }
    }

    private static Judged judged(Unseen one, double temperature, LanguageModel language) {
        SubjectModel model = one.model().at(temperature);
        LabelledText text = one.text();
        return new Judged(text, model, model.judge(text.words()), language.judge(text.whole()));
    }

    /** How often the likeliest outcome is right, by either model and by both. */
    private static void alone(List<Judged> judged) {
        System.out.printf(
                "likeliest outcome right: words %d, language %d, both %d%n",
                count(judged, one -> one.counted().best()),
                count(judged, one -> new SubjectProbabilities(one.understood().outcomes()).best()),
                count(judged, one -> one.together().best()));
    }

    private static long count(List<Judged> judged, Function<Judged, String> decision) {
        return judged.stream()
                .filter(one -> decision.apply(one).equals(one.text().subject()))
                .count();
    }

    /** Log loss and right outcomes by how much either model is believed: where the constants of {@link TextJudge} come from. */
    private static void trust(List<Judged> judged) {
        System.out.println("words  language  log loss  right");
        for (double words = 0.1; words < 1.05; words += 0.15) {
            for (double language = 0.2; language < 1.45; language += 0.2) {
                double loss = 0;
                int right = 0;
                for (Judged one : judged) {
                    var both = TextJudge.together(one.counted(), one.understood(), words, language);
                    loss -= Math.log(both.of(one.text().subject()));
                    right += both.best().equals(one.text().subject()) ? 1 : 0;
                }
                System.out.printf("%5.2f  %8.2f  %8.3f  %5d%n", words, language, loss / judged.size(), right);
            }
        }
    }

    /** Right, check, wrong when the likeliest outcome is taken at or above a threshold. */
    private static void thresholds(List<Judged> judged) {
        System.out.println("threshold   right   check   wrong   dropped");
        for (int percent = 0; percent <= 95; percent += 5) {
            Tally tally = new Tally();
            for (Judged one : judged) {
                SubjectProbabilities probabilities = one.together();
                String best = probabilities.best();
                boolean sure = probabilities.of(best) >= percent / 100.0;
                tally.add(sure ? best : Classification.UNDETERMINED, one.text().subject());
            }
            System.out.printf("%8.2f  %s%n", percent / 100.0, tally);
        }
    }

    /** How many texts would be put away as no complaint at or above a probability, and how many of them are complaints. */
    private static void putAway(List<Judged> judged) {
        System.out.println("P(no complaint)  put away  complaints among them");
        for (double least : new double[] {0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99}) {
            List<Judged> chosen = judged.stream()
                    .filter(one -> one.together().of(Classification.NOT_A_COMPLAINT) >= least)
                    .toList();
            long complaints = chosen.stream()
                    .filter(one -> !one.text().subject().equals(Classification.NOT_A_COMPLAINT))
                    .count();
            System.out.printf("%8.2f  %8d  %8d%n", least, chosen.size(), complaints);
        }
    }

    /** What the whole classifier decides. */
    private static void decisions(List<Judged> judged, LanguageModel language, boolean companyNameFound) {
        Organisation organisation = OrganisationFile.sample();
        Map<SubjectModel, SubjectClassifier> classifiers = new IdentityHashMap<>();
        Tally tally = new Tally();
        Map<String, List<String>> confusions = new TreeMap<>();
        for (Judged one : judged) {
            SubjectClassifier classifier = classifiers.computeIfAbsent(
                    one.model(), model -> new SubjectClassifier(organisation, model, language));
            String decided = classifier
                    .classify(one.text().asCase(companyNameFound))
                    .classification()
                    .subject();
            tally.add(decided, one.text().subject());
            if (!decided.equals(one.text().subject())) {
                confusions
                        .computeIfAbsent(one.text().subject() + " -> " + decided, pair -> new ArrayList<>())
                        .add(one.text().id());
            }
        }
        System.out.printf("classifier, company names %s: %s%n", companyNameFound ? "found" : "not found", tally);
        confusions.forEach((pair, ids) -> System.out.printf("  %3d %s %s%n", ids.size(), pair, ids));
    }
}
