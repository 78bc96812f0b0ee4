package fr.doleance.reading.layout;

import fr.doleance.complaint.Line;
import fr.doleance.complaint.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes away what a frame around a form leaves at the beginning of a line: a dotted or broken rule is read as a sign of punctuation,
 * and hides that the line begins with a label. No French line begins with one of these signs; a doubtful one is a speck.
 */
public final class EdgeSpecks {
    private static final Pattern SIGNS = Pattern.compile("[!|:;.,'‘’`´¦“”\"]+");
    private static final double SURE = 0.8;

    private EdgeSpecks() {}

    public static List<Line> without(List<Line> lines) {
        return lines.stream().map(EdgeSpecks::without).toList();
    }

    private static Line without(Line line) {
        List<Word> words = line.words();
        int from = 0;
        while (from < words.size() - 1 && isSpeck(words.get(from))) {
            from++;
        }
        return from == 0 ? line : new Line(words.subList(from, words.size()));
    }

    private static boolean isSpeck(Word word) {
        return word.confidence() < SURE && SIGNS.matcher(word.text()).matches();
    }
}
