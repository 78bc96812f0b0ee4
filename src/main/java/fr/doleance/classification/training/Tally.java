package fr.doleance.classification.training;

import fr.doleance.complaint.Classification;
import java.util.Locale;

/** Counts decisions that were right, asked for a check, or were wrong; and complaints put away as none, which must not happen. */
final class Tally {
    private int right;
    private int check;
    private int wrong;
    private int dropped;

    void add(String decided, String truth) {
        if (decided.equals(truth)) {
            right++;
        } else if (decided.equals(Classification.UNDETERMINED)) {
            check++;
        } else {
            wrong++;
            dropped += decided.equals(Classification.NOT_A_COMPLAINT) ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        double all = Math.max(1, right + check + wrong) / 100.0;
        return String.format(
                Locale.ROOT, "%5.1f %%  %5.1f %%  %5.1f %%  %d", right / all, check / all, wrong / all, dropped);
    }
}
