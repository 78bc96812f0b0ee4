package fr.doleance.classification.training;

import fr.doleance.classification.FeatureSpace;
import fr.doleance.classification.SubjectModel;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Fits a model to labelled texts: multinomial logistic regression by stochastic gradient descent (Tribuo), same seed, same model. */
final class ModelTrainer {
    private static final int MINIMUM_WORD_TEXTS = 2;
    private static final int MINIMUM_LETTER_TEXTS = 4;
    private static final double LEARNING_RATE = 0.3;
    private static final int EPOCHS = 10;
    private static final long SEED = 20261124;

    private ModelTrainer() {}

    static SubjectModel train(List<LabelledText> texts, double temperature) {
        FeatureSpace features = FeatureSpace.of(
                texts.stream().map(LabelledText::words).toList(), MINIMUM_WORD_TEXTS, MINIMUM_LETTER_TEXTS);
        LinearSGDTrainer trainer = new LinearSGDTrainer(
                new LogMulticlass(), new AdaGrad(LEARNING_RATE), EPOCHS, Integer.MAX_VALUE, 1, SEED);
        return copy((LinearSGDModel) trainer.train(dataset(texts, features)), features, temperature);
    }

    private static MutableDataset<Label> dataset(List<LabelledText> texts, FeatureSpace features) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> dataset =
                new MutableDataset<>(new SimpleDataSourceProvenance("subjects", OffsetDateTime.MIN, labels), labels);
        for (LabelledText text : texts) {
            dataset.add(example(text, features));
        }
        return dataset;
    }

    private static ArrayExample<Label> example(LabelledText text, FeatureSpace features) {
        Map<Integer, Double> weighed = features.weigh(text.words());
        String[] names = new String[weighed.size()];
        double[] values = new double[weighed.size()];
        int position = 0;
        for (Map.Entry<Integer, Double> feature : weighed.entrySet()) {
            names[position] = features.names().get(feature.getKey());
            values[position++] = feature.getValue();
        }
        return new ArrayExample<>(new Label(text.subject()), names, values);
    }

    private static SubjectModel copy(LinearSGDModel trained, FeatureSpace features, double temperature) {
        var weights = trained.getWeightsCopy();
        var ids = trained.getFeatureIDMap();
        int outcomes = trained.getOutputIDInfo().size();
        float[][] rows = new float[outcomes][features.size()];
        float[] bias = new float[outcomes];
        String[] names = new String[outcomes];
        for (int outcome = 0; outcome < outcomes; outcome++) {
            names[outcome] = trained.getOutputIDInfo().getOutput(outcome).getLabel();
            bias[outcome] = (float) weights.get(outcome, ids.size());
            for (int feature = 0; feature < features.size(); feature++) {
                int id = ids.getID(features.names().get(feature));
                rows[outcome][feature] = id < 0 ? 0 : (float) weights.get(outcome, id);
            }
        }
        return new SubjectModel("untested", List.of(names), features, rows, bias, temperature);
    }
}
