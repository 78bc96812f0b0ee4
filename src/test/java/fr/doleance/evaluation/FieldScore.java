package fr.doleance.evaluation;

/** Counts of one field over many documents: right, wrong, missing, and found where nothing is. */
final class FieldScore {
    private int right;
    private int wrong;
    private int missing;
    private int superfluous;

    void count(boolean wanted, boolean found, boolean same) {
        if (wanted && found) {
            right += same ? 1 : 0;
            wrong += same ? 0 : 1;
        } else if (wanted) {
            missing++;
        } else if (found) {
            superfluous++;
        }
    }

    void add(FieldScore other) {
        right += other.right;
        wrong += other.wrong;
        missing += other.missing;
        superfluous += other.superfluous;
    }

    int labelled() {
        return right + wrong + missing;
    }

    double precision() {
        return (double) right / Math.max(1, right + wrong + superfluous);
    }

    double recall() {
        return (double) right / Math.max(1, labelled());
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
