package fr.doleance.extraction;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the lines of a document into segments, at gaps that are too wide for a space between words. */
final class Layout {
    /** A gap of this many times the height of the words ends a segment. A wide space of justified text stays below it. */
    private static final double GAP_IN_HEIGHTS = 1.4;

    /** Who complains, of what, stands in front; what comes after so many pages is evidence. */
    private static final int MOST_PAGES = 20;

    private static final Pattern TEXT_COLUMNS = Pattern.compile("\\S+(?: {1,2}\\S+)*");
    private static final double A4_RATIO = 595.0 / 842.0;

    private final List<Segment> segments = new ArrayList<>();
    private final ReadDocument document;
    private final int number;

    private Layout(int number, ReadDocument document) {
        this.number = number;
        this.document = document;
    }

    /** The segments of the first pages, in the order of reading. */
    static List<Segment> segments(int number, ReadDocument document) {
        Layout layout = new Layout(number, document);
        document.pages().stream().limit(MOST_PAGES).forEach(layout::add);
        return List.copyOf(layout.segments);
    }

    private void add(Page page) {
        Place place = new Place(number, page.number(), page.origin());
        double ratio = page.heightPoints() > 0 ? page.widthPoints() / page.heightPoints() : A4_RATIO;
        int row = 0;
        for (Line line : page.lines()) {
            if (line.box() == null) {
                addText(place, row, line.text());
            } else {
                addWords(place, ratio, line.words());
            }
            row++;
        }
    }

    private void addText(Place place, int row, String raw) {
        String text = Folding.clean(raw).replace("\t", "    ");
        Matcher columns = TEXT_COLUMNS.matcher(text);
        while (columns.find()) {
            Segment.Frame frame = new Segment.Frame(columns.start() / 100.0, row, columns.end() / 100.0, row + 1.0);
            add(place, frame, List.of(new Word(columns.group().replaceAll(" +", " "), null, 1)));
        }
    }

    private void addWords(Place place, double ratio, List<Word> words) {
        List<Word> run = new ArrayList<>();
        for (Word word : words) {
            if (word.text().isBlank()) {
                continue;
            }
            Word clean = new Word(text(word, place), word.box(), word.confidence(), word.handwritten());
            if (clean.text().isEmpty()) {
                continue;
            }
            if (!run.isEmpty() && apart(run.get(run.size() - 1), clean, ratio)) {
                addRun(place, run);
                run = new ArrayList<>();
            }
            run.add(clean);
        }
        if (!run.isEmpty()) {
            addRun(place, run);
        }
    }

    /** The word without the rules of a table that OCR takes for bars. */
    private static String text(Word word, Place place) {
        String text = Folding.clean(word.text()).strip();
        return place.origin() == Origin.OCR ? text.replaceAll("^[|¦_—]+|[|¦_—]+$", "") : text;
    }

    private static boolean apart(Word left, Word right, double ratio) {
        if (left.box() == null || right.box() == null) {
            return false;
        }
        double gap = (right.box().x() - left.box().right()) * ratio;
        double height = Math.max(left.box().height(), right.box().height());
        return gap > GAP_IN_HEIGHTS * height || gap < -3 * height;
    }

    private void addRun(Place place, List<Word> run) {
        Box box = new Line(run).box();
        if (box != null) {
            add(place, new Segment.Frame(box.x(), box.y(), box.right(), box.bottom()), run);
        }
    }

    private void add(Place place, Segment.Frame frame, List<Word> words) {
        segments.add(Segment.of(segments.size(), place, frame, words));
    }
}
