package fr.doleance.reading.layout;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins words that stand beside each other into lines, across columns: a sender's and an addressee's block side by side become
 * lines that hold words of both, and the words' boxes tell the gap.
 */
public final class Lines {
    /** Words share a line when they overlap by more than this share of the lower one's height. */
    private static final double SAME_LINE = 0.5;

    private Lines() {}

    /** Lines from top to bottom, words from left to right. Every word must have a box. */
    public static List<Line> of(List<Word> words) {
        List<Row> rows = new ArrayList<>();
        words.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().centreY()))
                .forEach(word -> add(rows, word));
        return rows.stream()
                .sorted(Comparator.comparingDouble(Row::centre))
                .map(Row::line)
                .toList();
    }

    private static void add(List<Row> rows, Word word) {
        // words come by height, so only the newest rows can fit
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--) {
            if (rows.get(i).takes(word.box())) {
                rows.get(i).words.add(word);
                return;
            }
        }
        rows.add(new Row(word));
    }

    private static final class Row {
        private final List<Word> words = new ArrayList<>();

        Row(Word first) {
            words.add(first);
        }

        /** Compares with the word nearest beside it, so that a line may slope a little over the page's width. */
        boolean takes(Box box) {
            Box nearest = nearest(box);
            double overlap = Math.min(nearest.bottom(), box.bottom()) - Math.max(nearest.y(), box.y());
            return overlap > SAME_LINE * Math.min(nearest.height(), box.height()) && !covers(nearest, box);
        }

        private Box nearest(Box box) {
            return words.stream()
                    .map(Word::box)
                    .min(Comparator.comparingDouble(other -> gap(other, box)))
                    .orElseThrow();
        }

        private static double gap(Box first, Box second) {
            return Math.max(first.x(), second.x()) - Math.min(first.right(), second.right());
        }

        /** Two words one above the other are two lines even when their boxes touch. */
        private static boolean covers(Box first, Box second) {
            double shared = -gap(first, second);
            return shared > SAME_LINE * Math.min(first.width(), second.width())
                    && Math.abs(first.centreY() - second.centreY()) > 0.4 * Math.min(first.height(), second.height());
        }

        double centre() {
            return words.stream()
                    .mapToDouble(word -> word.box().centreY())
                    .average()
                    .orElseThrow();
        }

        Line line() {
            return new Line(words.stream()
                    .sorted(Comparator.comparingDouble(word -> word.box().x()))
                    .toList());
        }
    }
}
