package fr.doleance.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of a sheet with their answers: right of the label, behind it, or below it where the form is built that way. */
final class Form {
    private static final Set<FieldLabel> WHO = EnumSet.of(
            FieldLabel.LAST_NAME,
            FieldLabel.FULL_NAME,
            FieldLabel.GIVEN_NAME_FIRST,
            FieldLabel.COMPANY,
            FieldLabel.ADDRESS,
            FieldLabel.POSTCODE_TOWN,
            FieldLabel.POSTCODE);
    private static final Set<FieldLabel> WRAPS = EnumSet.of(FieldLabel.ADDRESS, FieldLabel.COMPANY);
    private static final int FEWEST_LABELS = 4;
    private static final Pattern WORD_START = Pattern.compile("(?<![\\w'-])(?=[a-z])");
    private static final Pattern BLANK = Pattern.compile("[\\s._…:;|/_-]*");

    private final Sheet sheet;
    private final List<Cell> cells = new ArrayList<>();
    private final boolean form;

    /** A label on the sheet; its own text ends at {@code valueStart}, the next label of the segment begins at {@code valueEnd}. */
    private record Cell(FieldLabel.Found found, Segment segment, int valueEnd) {
        boolean isFirst() {
            return segment.folded()
                    .substring(0, found.start())
                    .replaceAll("[^a-z0-9]", "")
                    .isEmpty();
        }

        boolean hasTextBehind() {
            return !BLANK.matcher(segment.folded().substring(found.end(), valueEnd))
                    .matches();
        }
    }

    private Form(Sheet sheet, int start) {
        this.sheet = sheet;
        sheet.segments().stream().filter(segment -> segment.index() >= start).forEach(this::addCells);
        Set<FieldLabel> labels = EnumSet.noneOf(FieldLabel.class);
        cells.forEach(cell -> labels.add(cell.found().label()));
        this.form = labels.size() >= FEWEST_LABELS && labels.stream().anyMatch(WHO::contains);
    }

    static Form of(Sheet sheet, int start) {
        return new Form(sheet, start);
    }

    /** Whether the sheet is a form: several labels, one of them asking who or where someone is. */
    boolean isForm() {
        return form;
    }

    /** The answers: on a form of all labels, elsewhere only of those that a colon follows. */
    List<Answer> answers() {
        boolean above = form && labelsStandAbove();
        List<Answer> answers = new ArrayList<>();
        for (Cell cell : cells) {
            if (form || cell.found().colon()) {
                answer(cell, above).ifPresent(answers::add);
            }
        }
        return answers;
    }

    /** The last segment with this label: a title may bear the same words. */
    Optional<Segment> labelled(FieldLabel label) {
        return cells.stream()
                .filter(cell -> cell.found().label() == label)
                .map(Cell::segment)
                .reduce((earlier, later) -> later);
    }

    /** Whether a segment begins with a label. */
    boolean isLabel(Segment segment) {
        return cells.stream().anyMatch(cell -> cell.segment().index() == segment.index() && cell.isFirst());
    }

    private void addCells(Segment segment) {
        Optional<FieldLabel.Found> first = FieldLabel.begins(segment.folded());
        if (first.isEmpty()
                || (Wording.isProse(segment)
                        && !first.get().colon()
                        && !first.get().label().isTyped())) {
            return;
        }
        if (isTitleOnly(first.get(), segment)) {
            return;
        }
        List<FieldLabel.Found> labels = new ArrayList<>(List.of(first.get()));
        Matcher word = segment.match(WORD_START);
        int from = first.get().end();
        while (from < segment.text().length() && word.find(from)) {
            Optional<FieldLabel.Found> next =
                    FieldLabel.at(segment.folded(), word.start()).filter(Form::standsOut);
            next.ifPresent(labels::add);
            from = next.map(FieldLabel.Found::end).orElse(word.start() + 1);
        }
        for (int index = 0; index < labels.size(); index++) {
            int end = index + 1 < labels.size()
                    ? labels.get(index + 1).start()
                    : segment.text().length();
            cells.add(new Cell(labels.get(index), segment, end));
        }
    }

    /** « Réclamation entreprise » is a title, « Réclamation : » the label of the free text. */
    private static boolean isTitleOnly(FieldLabel.Found found, Segment segment) {
        boolean text = found.label() == FieldLabel.DESCRIPTION || found.label() == FieldLabel.WISH;
        return text && !found.colon() && found.end() < segment.text().length();
    }

    /** Within a line a label must show itself by a colon or several words. */
    private static boolean standsOut(FieldLabel.Found found) {
        return found.colon() || (found.label().isTyped() && found.end() - found.start() > 11);
    }

    private Optional<Answer> answer(Cell cell, boolean above) {
        FieldLabel label = cell.found().label();
        if (cell.hasTextBehind()) {
            return Optional.of(new Answer(
                    label, cell.segment(), cell.found().end(), cell.valueEnd(), wrapped(label, cell.segment())));
        }
        if (cell.valueEnd() < cell.segment().text().length()) {
            return Optional.empty();
        }
        Optional<Segment> right = sheet.rightOf(cell.segment()).filter(segment -> !isLabel(segment));
        Optional<Segment> value = above ? sheet.below(cell.segment()).filter(segment -> !isLabel(segment)) : right;
        return value.map(segment -> new Answer(label, segment, 0, segment.text().length(), wrapped(label, segment)));
    }

    /** Further lines of an address or a name that stand below its first line and belong to no label. */
    private List<Segment> wrapped(FieldLabel label, Segment value) {
        List<Segment> lines = new ArrayList<>();
        if (!WRAPS.contains(label)) {
            return lines;
        }
        Optional<Segment> next = sheet.below(value);
        while (next.isPresent() && lines.size() < 3 && continues(next.get())) {
            lines.add(next.get());
            next = sheet.below(next.get());
        }
        return lines;
    }

    private boolean continues(Segment line) {
        boolean hasLabelLeft = cells.stream()
                .anyMatch(cell -> cell.segment().frame().besides(line.frame())
                        && cell.segment().place().equals(line.place())
                        && cell.segment().frame().right() <= line.frame().left() + 0.01);
        return !isLabel(line)
                && !hasLabelLeft
                && !isBox(line.text())
                && !Wording.isProse(line)
                && FieldLabel.begins(line.folded()).isEmpty();
    }

    /** Whether a text begins with a box to tick. */
    static boolean isBox(String text) {
        return text.matches("^(?:[☐☒☑✕✗✔□■]|\\[[ xX]?]|\\([ xX]?\\)).*");
    }

    /** Whether labels stand above their values: more of them have a value below than beside them. */
    private boolean labelsStandAbove() {
        int beside = 0;
        int below = 0;
        for (Cell cell : cells) {
            if (cell.hasTextBehind()
                    || sheet.rightOf(cell.segment())
                            .filter(segment -> !isLabel(segment))
                            .isPresent()) {
                beside++;
            } else if (sheet.below(cell.segment())
                    .filter(segment -> !isLabel(segment))
                    .isPresent()) {
                below++;
            }
        }
        return below > beside;
    }
}
