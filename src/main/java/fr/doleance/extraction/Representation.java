package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether the writer writes for another, and by what right: told by a title in the letter's head or signature, or by the writer's own
 * words. Someone whose lawyer is only mentioned writes for nobody but themselves.
 */
final class Representation implements Finder {
    private static final double STATED = 0.9;
    private static final double BY_TITLE = 0.85;
    /** The statement of a wish, a habit or another's office. */
    private static final Pattern NOT_MINE = Pattern.compile(
            "\\b(?:pas|plus|jamais|ancienn?e?|demande a mon|ai contacte|verrai avec|via mon|par mon|chez mon) $|\\b(?:son|sa|leur) (?:avocate?|notaire|courtier|conseil)|\\bretraitee?\\b");

    /** What an organisation for the insured says of one of its people: it counts below the organisation's own title only. */
    private static final Pattern OUR_MEMBER = Pattern.compile(
            "\\bnotre (?:adherente?|camarade|affiliee?|salariee?)\\b|\\b(?:ma|mon|notre|nos) clients?e?\\b");

    private final Addressee addressee;

    Representation(Addressee addressee) {
        this.addressee = addressee;
    }

    /** Who writes for another, and the words that tell it. */
    private record Sign(Role role, Span words, double confidence) {}

    @Override
    public List<Finding> find(Letter letter) {
        Optional<Sign> title = title(letter);
        Optional<Sign> statement = statement(letter, title);
        Optional<Sign> sign = title.filter(found -> found.role().alwaysForAnother() || statement.isPresent())
                .or(() -> statement);
        return sign.map(found -> finding(found, letter)).map(List::of).orElse(List.of());
    }

    private static Finding finding(Sign sign, Letter letter) {
        Mandate mandate = Mandate.in(letter, sign.role(), sign.words());
        return Finding.of(
                Kind.REPRESENTATIVE,
                sign.confidence(),
                new Value(FieldNames.REPRESENTATIVE_QUALITY, sign.role().word(), sign.words(), Proof.PLACED),
                new Value(FieldNames.REPRESENTATIVE_MANDATE, mandate.word(), mandate.words(), Proof.PLACED));
    }

    private Optional<Sign> title(Letter letter) {
        List<Segment> lines = letter.segments().stream()
                .filter(segment -> isOwnTitle(segment, letter))
                .toList();
        for (Role role : Role.values()) {
            for (Segment line : lines) {
                Matcher matcher = line.match(role.title());
                if (matcher.find()) {
                    return Optional.of(new Sign(role, line.span(matcher.start(), matcher.end()), BY_TITLE));
                }
            }
        }
        return Optional.empty();
    }

    /** A short line in the head or under the text that is neither the insurer's, nor the object, nor a list of copies. */
    private boolean isOwnTitle(Segment segment, Letter letter) {
        boolean apart = letter.anatomy().isHead(segment) || letter.anatomy().isTail(segment);
        return apart
                && !letter.isForm()
                && segment.wordCount() <= 12
                && !addressee.isNamedIn(segment.text())
                && !Addressee.isOffice(segment.folded())
                && !segment.has(Wording.object())
                && !Wording.isSalutation(segment)
                && !Wording.isEnclosures(segment)
                && !segment.folded().matches("^\\W*(copies?|cc|c\\.c\\.?|transmis|n/?ref|v/?ref|ref|dossier)\\b.*")
                && !Wording.isProse(segment);
    }

    private Optional<Sign> statement(Letter letter, Optional<Sign> title) {
        List<Segment> segments = letter.segments();
        return IntStream.range(0, segments.size())
                .filter(index -> mayState(segments.get(index), letter))
                .mapToObj(index -> statement(withNext(segments, index), title))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean mayState(Segment line, Letter letter) {
        boolean free = !letter.anatomy().isHead(line) || line.has(Wording.object());
        return free && !Wording.isSalutation(line) && !Wording.isEnclosures(line);
    }

    /** The line and the one that it goes on in. */
    private static Segment withNext(List<Segment> segments, int index) {
        Segment line = segments.get(index);
        return index + 1 < segments.size() ? line.joined(segments.get(index + 1)) : line;
    }

    private static Optional<Sign> statement(Segment sentence, Optional<Sign> title) {
        Matcher matcher = sentence.match(statementIn(sentence, title));
        while (matcher.find()) {
            if (isMine(sentence, matcher)) {
                Role role = title.map(Sign::role).orElseGet(() -> StatedRole.of(withNext(sentence, matcher)));
                return Optional.of(new Sign(role, sentence.span(matcher.start(), matcher.end()), STATED));
            }
        }
        return Optional.empty();
    }

    private static Pattern statementIn(Segment sentence, Optional<Sign> title) {
        boolean organisation =
                title.filter(sign -> !sign.role().alwaysForAnother()).isPresent();
        return organisation && !sentence.has(ActingWords.STATEMENT) ? OUR_MEMBER : ActingWords.STATEMENT;
    }

    private static boolean isMine(Segment sentence, Matcher matcher) {
        String before = sentence.folded().substring(Math.max(0, matcher.start() - 25), matcher.start());
        return !NOT_MINE.matcher(before).find()
                && !NOT_MINE.matcher(matcher.group()).find();
    }

    /** The statement and the word that it leads to: « au nom de ma » mère. */
    private static String withNext(Segment sentence, Matcher matcher) {
        int end = Math.min(sentence.folded().length(), matcher.end() + 12);
        return sentence.folded().substring(matcher.start(), end);
    }
}
