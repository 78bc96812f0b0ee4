package fr.doleance.deadlines;

import fr.doleance.complaint.Deadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Which limits were missed. A breach once noted stays: neither the deed done late, nor a corrected date, nor closing removes it.
 *
 * <p>The acknowledgement is measured by the regulator's limit, not by the stricter promise: {@code acknowledgedOn} against
 * {@code acknowledgeBy} tells the latter. An answer that left within the acknowledgement's limit stands for it (ACPR 2024-R-02).
 */
final class Breaches {
    private static final String ACKNOWLEDGEMENT = "acknowledgement";
    private static final String ANSWER = "answer";

    private Breaches() {}

    /** The breaches noted so far and those that show on the day {@code today}. */
    static List<String> of(Deadlines deadlines, LocalDate today) {
        TreeSet<String> breaches = new TreeSet<>(deadlines.breaches());
        LocalDate acknowledged = earlier(deadlines.acknowledgedOn(), deadlines.answeredOn());
        if (missed(deadlines.acknowledgeLimit(), acknowledged, today)) {
            breaches.add(ACKNOWLEDGEMENT);
        }
        if (missed(deadlines.answerBy(), deadlines.answeredOn(), today)) {
            breaches.add(ANSWER);
        }
        return List.copyOf(breaches);
    }

    private static boolean missed(LocalDate limit, LocalDate done, LocalDate today) {
        return (done == null ? today : done).isAfter(limit);
    }

    private static LocalDate earlier(LocalDate first, LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isBefore(second) ? first : second;
    }
}
