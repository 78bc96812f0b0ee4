package fr.doleance.extraction;

import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The writer named in the first sentence: « Je soussignée Mme …, demeurant 3 rue …, 93150 Le Blanc-Mesnil », « je m’appelle … ». */
final class Undersigned implements Finder {
    private static final double STATED = 0.9;
    private static final int LINES = 3;
    private static final Pattern NAME =
            Pattern.compile("\\b(?:soussigne(?:e|\\(e\\))?s?,?|je suis|je m'appelle|je me nomme) +([^,;:.]{4,60})");
    private static final Pattern HOME = Pattern.compile(
            "\\b(?:demeurant|domiciliee?|residant|habitant|j'habite|nous habitons)(?: au| a)? +(.{5,80}?)[, ]+(\\d{2} ?\\d{3} [^,;.]{2,40})");

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        List<Segment> segments = letter.segments();
        for (int index = 0; index < segments.size(); index++) {
            if (segments.get(index).has(NAME)) {
                Segment sentence = sentence(segments, index);
                name(sentence).ifPresent(findings::add);
                home(sentence).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The sentence runs over some lines. */
    private static Segment sentence(List<Segment> segments, int index) {
        Segment sentence = segments.get(index);
        for (int next = index + 1; next < Math.min(segments.size(), index + LINES); next++) {
            sentence = sentence.joined(segments.get(next));
        }
        return sentence;
    }

    private static Optional<Finding> name(Segment sentence) {
        Matcher matcher = sentence.match(NAME);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String text = sentence.text().substring(matcher.start(1), matcher.end(1));
        String name = text.split(" (?=demeurant|domicili|résidant|habitant|né)| et (?=\\p{Lu})")[0];
        return PersonNames.parse(name)
                .filter(PersonName::complete)
                .map(person -> new Finding(Kind.PERSON, person.values(sentence, Proof.PLACED), STATED));
    }

    private static Optional<Finding> home(Segment sentence) {
        Matcher matcher = sentence.match(HOME);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span street = sentence.span(matcher.start(1), matcher.end(1));
        Segment town = sentence.part(matcher.start(2), matcher.end(2));
        return PostalLine.in(town)
                .map(postal -> new Finding(Kind.ADDRESS, postal.values(List.of(street), Proof.PLACED), STATED));
    }
}
