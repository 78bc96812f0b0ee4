package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The complaint's own words, without head, object and signature; and the sentence that says what the claimant wants, where it is clear. */
final class TextFinder implements Finder {
    private static final double TEXT = 0.9;
    private static final double REQUEST = 0.6;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?…]+(?:[.!?…]+(?=\\s|$)|[.](?=\\S)[^.!?…]*)*");
    private static final Pattern WISH = Pattern.compile(
            "\\b((je|nous) (vous |en |le |la )?(demand|reclam|exig|sollicit|souhait|voudr|veux|voulons|revendiqu|somm)\\w*|(je|nous) vous (mets|mettons) en demeure|j'(exige|attends|entends|aimerais)|"
                    + "merci de (?!votre|m'avoir|nous avoir)|(je|nous) vous (prie|prions|saurai\\w*|serai\\w*) (de|gre|reconnaissante?)(?! (croire|recevoir|agreer))|veuillez (?!agreer|recevoir|croire|accepter|trouver|noter))");

    @Override
    public List<Finding> find(Letter letter) {
        Optional<Segment> label = letter.isForm() ? letter.form().labelled(FieldLabel.DESCRIPTION) : Optional.empty();
        List<Segment> lines = label.map(segment -> description(segment, letter)).orElseGet(() -> body(letter));
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Span text = Span.lines(lines.stream().map(Segment::whole).toList());
        findings.add(Finding.of(Kind.TEXT, TEXT, Value.asWritten(FieldNames.TEXT, text, Proof.PLACED)));
        request(text).ifPresent(findings::add);
        return findings;
    }

    private static List<Segment> body(Letter letter) {
        return letter.sheet().segments().stream()
                .filter(letter.anatomy()::isBody)
                .filter(segment -> !segment.has(Wording.object()))
                .toList();
    }

    /** The lines below the label of the free text, up to the next label. */
    private static List<Segment> description(Segment label, Letter letter) {
        List<Segment> lines = new ArrayList<>();
        for (Segment segment : letter.sheet().segments()) {
            if (segment.index() > label.index()) {
                if (ends(segment, letter)) {
                    break;
                }
                lines.add(segment);
            }
        }
        return lines;
    }

    private static boolean ends(Segment segment, Letter letter) {
        return letter.form().isLabel(segment)
                && FieldLabel.at(segment.folded(), 0)
                        .filter(found ->
                                found.colon() || found.label() == FieldLabel.DATE || found.label() == FieldLabel.OTHER)
                        .isPresent();
    }

    /** The last sentence that asks for something; sentences run over line ends. */
    private static Optional<Finding> request(Span text) {
        Matcher sentence = SENTENCE.matcher(text.text().replace('\n', ' '));
        String last = null;
        while (sentence.find()) {
            if (WISH.matcher(Folding.fold(sentence.group())).find()) {
                last = sentence.group().strip();
            }
        }
        return Optional.ofNullable(last)
                .map(words -> new Span(words, text.place(), text.box(), text.confidence()))
                .map(span ->
                        Finding.of(Kind.REQUEST, REQUEST, Value.asWritten(FieldNames.REQUEST, span, Proof.PLACED)));
    }
}
