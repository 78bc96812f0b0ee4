package fr.doleance.classification.training;

import fr.doleance.classification.SubjectClassifier;
import fr.doleance.classification.training.CrossValidation.Unseen;
import fr.doleance.complaint.Classification;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** @param arguments folder of labelled texts, prefix of the identifiers to test */
    public static void main(String[] arguments) throws IOException {
        List<LabelledText> texts = LabelledTexts.in(Path.of(arguments[0]));
        List<Unseen> unseen = CrossValidation.of(texts, text -> text.id().startsWith(arguments[1]));
        double temperature = Calibration.of(unseen);
        System.out.printf("%d texts, %d tested, temperature %.2f%n", texts.size(), unseen.size(), temperature);
        thresholds(unseen, temperature);
        putAway(unseen, temperature);
        decisions(unseen, temperature, true);
        decisions(unseen, temperature, false);
    }

    /** Right, check, wrong when the likeliest outcome of the text alone is taken at or above a threshold. */
    private static void thresholds(List<Unseen> unseen, double temperature) {
        System.out.println("threshold   right   check   wrong   dropped");
        for (int percent = 0; percent <= 95; percent += 5) {
            Tally tally = new Tally();
            for (Unseen one : unseen) {
                var probabilities = one.model().judge(one.text().words()).sharpened(temperature);
                String best = probabilities.best();
                boolean sure = probabilities.of(best) >= percent / 100.0;
                tally.add(sure ? best : Classification.UNDETERMINED, one.text().subject());
            }
            System.out.printf("%8.2f  %s%n", percent / 100.0, tally);
        }
    }

    /** How many texts would be put away as no complaint at or above a probability, and how many of them are complaints. */
    private static void putAway(List<Unseen> unseen, double temperature) {
        System.out.println("P(no complaint)  put away  complaints among them");
        for (double least : new double[] {0.5, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99}) {
            List<Unseen> chosen = unseen.stream()
                    .filter(one -> one.model()
                                    .judge(one.text().words())
                                    .sharpened(temperature)
                                    .of(Classification.NOT_A_COMPLAINT)
                            >= least)
                    .toList();
            long complaints = chosen.stream()
                    .filter(one -> !one.text().subject().equals(Classification.NOT_A_COMPLAINT))
                    .count();
            System.out.printf("%8.2f  %8d  %8d%n", least, chosen.size(), complaints);
        }
    }

    /** What the whole classifier decides. */
    private static void decisions(List<Unseen> unseen, double temperature, boolean companyNameFound) {
        Organisation organisation = OrganisationFile.sample();
        Map<Object, SubjectClassifier> classifiers = new HashMap<>();
        Tally tally = new Tally();
        Map<String, List<String>> confusions = new TreeMap<>();
        for (Unseen one : unseen) {
            SubjectClassifier classifier = classifiers.computeIfAbsent(
                    one.model(),
                    model -> new SubjectClassifier(organisation, one.model().at(temperature)));
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
