package fr.doleance.extraction;

import fr.doleance.complaint.ReadDocument;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One document as segments, with the questions that finders ask about who stands beside whom. */
final class Sheet {
    private static final double COLUMN_TOLERANCE = 0.03;
    private static final double LOOSEST_PITCH = 1.6;

    private final int number;
    private final ReadDocument document;
    private final List<Segment> segments;
    private final double pitch;

    private Sheet(int number, ReadDocument document, List<Segment> segments) {
        this.number = number;
        this.document = document;
        this.segments = segments;
        this.pitch = medianPitch(segments);
    }

    static Sheet of(int number, ReadDocument document) {
        return new Sheet(number, document, Layout.segments(number, document));
    }

    int number() {
        return number;
    }

    ReadDocument document() {
        return document;
    }

    List<Segment> segments() {
        return segments;
    }

    /** The segment right above in the same column, without more than a line's distance. */
    Optional<Segment> above(Segment segment) {
        return segments.stream()
                .filter(other -> sameColumn(other, segment) && isNextBelow(segment, other))
                .max(Comparator.comparingDouble(other -> other.frame().top()));
    }

    /** The segment right below in the same column, without more than a line's distance. */
    Optional<Segment> below(Segment segment) {
        return segments.stream()
                .filter(other -> sameColumn(other, segment) && isNextBelow(other, segment))
                .min(Comparator.comparingDouble(other -> other.frame().top()));
    }

    /** The next segment to the right on the same baseline. */
    Optional<Segment> rightOf(Segment segment) {
        return segments.stream()
                .filter(other -> other.index() != segment.index() && samePage(other, segment))
                .filter(other -> other.frame().besides(segment.frame()))
                .filter(other -> other.frame().left() >= segment.frame().right() - 0.005)
                .min(Comparator.comparingDouble(other -> other.frame().left()));
    }

    private boolean isNextBelow(Segment lower, Segment upper) {
        double distance = lower.frame().top() - upper.frame().top();
        double height = Math.max(lower.frame().height(), upper.frame().height());
        return distance > 0.3 * height && distance <= LOOSEST_PITCH * Math.max(pitch, Math.min(height, 1.3 * pitch));
    }

    private static boolean sameColumn(Segment one, Segment other) {
        if (one.index() == other.index() || !samePage(one, other)) {
            return false;
        }
        double left = one.frame().left() - other.frame().left();
        double right = one.frame().right() - other.frame().right();
        return Math.abs(left) < COLUMN_TOLERANCE
                || Math.abs(right) < COLUMN_TOLERANCE / 2
                || Math.abs(left + right) < COLUMN_TOLERANCE;
    }

    private static boolean samePage(Segment one, Segment other) {
        return Objects.equals(one.place().page(), other.place().page());
    }

    private static double medianPitch(List<Segment> segments) {
        double[] pitches = new double[Math.max(0, segments.size() - 1)];
        int count = 0;
        for (int index = 1; index < segments.size(); index++) {
            Segment upper = segments.get(index - 1);
            Segment lower = segments.get(index);
            double distance = lower.frame().top() - upper.frame().top();
            if (samePage(upper, lower) && distance > 0.3 * lower.frame().height()) {
                pitches[count++] = distance;
            }
        }
        if (count == 0) {
            return 1;
        }
        double[] sorted = Arrays.copyOf(pitches, count);
        Arrays.sort(sorted);
        return sorted[count / 2];
    }
}
