package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The second of two people who complain together: a couple in the letter's head, « nous soussignés », two signatures. A name that stands
 * alone counts only where the text says « nous ».
 */
final class SecondClaimant implements Finder {
    private static final double IN_ONE_LINE = 0.88;
    private static final double UNDERSIGNED = 0.9;
    private static final double SECOND_SIGNATURE = 0.7;
    private static final Pattern SOUSSIGNES =
            Pattern.compile("\\bsoussigne(?:e?s|\\(e\\)s)?,?:? +(?:nous,? +)?([^;:.]{8,110})");
    private static final Pattern WE = Pattern.compile("\\bnous\\b|\\bnotre\\b|\\bnos\\b");
    private static final Pattern I = Pattern.compile("\\bje\\b|\\bj'");

    private final Addressee addressee;

    SecondClaimant(Addressee addressee) {
        this.addressee = addressee;
    }

    @Override
    public List<Finding> find(Letter letter) {
        boolean together = speakTogether(letter);
        return letter.segments().stream()
                .flatMap(segment -> letter.anatomy().isBody(segment)
                        ? undersigned(segment, letter).stream()
                        : named(segment, together).stream())
                .toList();
    }

    /** @param together whether a name that stands alone counts too */
    private Optional<Finding> named(Segment segment, boolean together) {
        if (!isNameLine(segment)) {
            return Optional.empty();
        }
        return Couples.second(plain(segment))
                .map(name -> finding(name, segment, IN_ONE_LINE))
                .or(() -> (together ? alone(segment) : Optional.<PersonName>empty())
                        .map(name -> finding(name, segment, SECOND_SIGNATURE)));
    }

    private static String plain(Segment segment) {
        return segment.text().replaceAll("^(?i:expéditeurs?|expediteurs?|signé|de) ?: *", "");
    }

    private boolean isNameLine(Segment segment) {
        return segment.wordCount() <= 12
                && !segment.folded().matches(".*\\d.*")
                && !addressee.isNamedIn(segment.text())
                && !Wording.isEnclosures(segment)
                && !Wording.isSalutation(segment)
                && !segment.has(Wording.object())
                && !Companies.looksLike(segment.text())
                && !segment.folded().matches("^\\W*(copies?|cc|c\\.c\\.?|affaire|dossier) .*");
    }

    private static boolean speakTogether(Letter letter) {
        long we = 0;
        long i = 0;
        for (Segment segment : letter.segments()) {
            if (letter.anatomy().isBody(segment)) {
                we += segment.match(WE).results().count();
                i += segment.match(I).results().count();
            }
        }
        return we > i;
    }

    private static Optional<PersonName> alone(Segment segment) {
        return PersonNames.parse(segment.text())
                .filter(PersonName::complete)
                .filter(name -> GivenNames.knows(name.first().split(" ")[0]))
                .filter(name -> !name.first().contains(" et "));
    }

    private static Optional<Finding> undersigned(Segment segment, Letter letter) {
        Segment sentence = letter.sheet().below(segment).map(segment::joined).orElse(segment);
        Matcher matcher = sentence.match(SOUSSIGNES);
        if (!matcher.find() || matcher.start() >= segment.text().length()) {
            return Optional.empty();
        }
        String names = sentence.text()
                .substring(matcher.start(1), matcher.end(1))
                .split(",? (?=demeurant|domicili|résidant|habitant|vous |agissant|souhait|conteston|déclaron)")[0];
        return Couples.second(names.strip()).map(name -> finding(name, sentence, UNDERSIGNED));
    }

    private static Finding finding(PersonName name, Segment segment, double confidence) {
        List<Value> values = new ArrayList<>();
        if (name.civility() != null) {
            values.add(new Value(
                    FieldNames.SECOND_CIVILITY, name.civility(), segment.find(name.civilityText()), Proof.PLACED));
        }
        if (name.first() != null) {
            values.add(new Value(FieldNames.SECOND_FIRST_NAME, name.first(), segment.find(name.first()), Proof.PLACED));
        }
        values.add(new Value(FieldNames.SECOND_LAST_NAME, name.last(), segment.find(name.last()), Proof.PLACED));
        return new Finding(Kind.SECOND_CLAIMANT, values, confidence);
    }
}
