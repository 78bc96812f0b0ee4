package fr.doleance.extraction;

import fr.doleance.complaint.Mark;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of address whose box is ticked on a form: by a mark that reading found, or by a box sign in the text. Two ticks say nothing. */
final class TickedCivility {
    private static final Pattern SIGN =
            Pattern.compile("(?:[☒☑✔✓✕✗]|\\[ ?x ?]) ?(m\\.|mr|monsieur|mme|madame|mlle|mademoiselle)(?![a-z])");

    private TickedCivility() {}

    static Optional<Answer> in(Letter letter) {
        List<Answer> ticked = new ArrayList<>();
        for (Segment segment : letter.segments()) {
            Matcher matcher = segment.match(SIGN);
            while (matcher.find()) {
                ticked.add(new Answer(FieldLabel.CIVILITY, segment, matcher.start(1), matcher.end(1), List.of()));
            }
        }
        if (ticked.isEmpty()) {
            letter.sheet()
                    .document()
                    .pages()
                    .forEach(page -> addMarks(page, letter.sheet().number(), ticked));
        }
        return ticked.size() == 1 ? Optional.of(ticked.get(0)) : Optional.empty();
    }

    private static void addMarks(Page page, int document, List<Answer> ticked) {
        for (Mark mark : page.marks()) {
            if (mark.ticked() && Civilities.of(mark.label()).isPresent()) {
                Place place = new Place(document, page.number(), page.origin() == null ? Origin.OCR : page.origin());
                Word word = new Word(mark.label().strip(), mark.box(), mark.confidence());
                ticked.add(Answer.whole(
                        FieldLabel.CIVILITY, Segment.of(-1, place, new Segment.Frame(0, 0, 0, 0), List.of(word))));
            }
        }
    }
}
