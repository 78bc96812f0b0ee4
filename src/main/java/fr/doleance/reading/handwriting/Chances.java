package fr.doleance.reading.handwriting;

/**
 * What a reader's own measure of a handwritten word means: the chance that the word is right. The recogniser's curve follows the
 * reliability table of the 40 test writers' lines (LineEvaluation); Tesseract's is an estimate from nine forms, not measured.
 */
final class Chances {
    private static final double[][] RECOGNISER = {{0, 0.1}, {0.5, 0.4}, {0.7, 0.48}, {0.8, 0.58}, {0.9, 0.73}, {1, 0.96}
    };
    private static final double[][] TESSERACT = {{0, 0.02}, {0.5, 0.15}, {0.8, 0.4}, {0.9, 0.7}, {1, 0.95}};

    /** One reader alone is never sure of handwriting. */
    private static final double MOST_ALONE = 0.88;

    private static final double MOST = 0.97;

    private Chances() {}

    static double recogniser(double clarity) {
        return Math.min(MOST_ALONE, between(RECOGNISER, clarity));
    }

    static double tesseract(double confidence) {
        return Math.min(MOST_ALONE, between(TESSERACT, confidence));
    }

    /** Where both read the same. */
    static double agreed(double one, double other) {
        return Math.min(MOST, 1 - (1 - one) * (1 - other));
    }

    private static double between(double[][] curve, double value) {
        for (int i = 1; i < curve.length; i++) {
            if (value <= curve[i][0]) {
                double share = (value - curve[i - 1][0]) / (curve[i][0] - curve[i - 1][0]);
                return curve[i - 1][1] + share * (curve[i][1] - curve[i - 1][1]);
            }
        }
        return curve[curve.length - 1][1];
    }
}
