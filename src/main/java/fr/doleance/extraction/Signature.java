package fr.doleance.extraction;

import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name under a letter or mail: often the only place of the name in short ones. */
final class Signature implements Finder {
    private static final double AFTER_TEXT = 0.7;
    private static final double WITH_CIVILITY = 0.75;
    private static final double LAST_NAME_ALONE = 0.6;
    private static final int LINES_LOOKED_AT = 16;
    private static final Pattern ROLE = Pattern.compile(
            "^(le|la|l')? ?(president|presidente|gerant|gerante|maire|directeur|directrice|tresorier|tresoriere|secretaire|signe|signature|drh|responsable)[^,:]{0,30}[,:] *");
    private static final Pattern LAST_SENTENCE = Pattern.compile("[.!?…] +([^.!?…]{4,40}?)\\.?$");

    private final Addressee addressee;

    Signature(Addressee addressee) {
        this.addressee = addressee;
    }

    @Override
    public List<Finding> find(Letter letter) {
        List<Segment> segments =
                letter.sheet().segments().subList(0, letter.anatomy().end());
        List<Finding> findings = new ArrayList<>();
        int first = Math.max(letter.anatomy().bodyStart(), segments.size() - LINES_LOOKED_AT);
        for (int index = first; index < segments.size(); index++) {
            Segment segment = segments.get(index);
            name(segment, letter).ifPresent(name -> findings.add(finding(name, segment)));
        }
        return findings;
    }

    private Optional<PersonName> name(Segment segment, Letter letter) {
        if (addressee.isNamedIn(segment.text()) || Wording.isSalutation(segment)) {
            return Optional.empty();
        }
        if (Wording.isProse(segment) || !letter.anatomy().isTail(segment)) {
            return isLastOfText(segment, letter) ? afterLastSentence(segment) : Optional.empty();
        }
        if (AddressLine.looksLike(segment.folded())
                || Wording.isEnclosures(segment)
                || Companies.looksLike(segment.text())) {
            return Optional.empty();
        }
        return PersonNames.parse(withoutRole(segment)).or(() -> afterLastSentence(segment));
    }

    private static boolean isLastOfText(Segment segment, Letter letter) {
        return segment.index() >= letter.anatomy().bodyEnd() - 1;
    }

    /** « … merci d'avance. Hugo Lamotte »: a mail typed in one go. */
    private static Optional<PersonName> afterLastSentence(Segment segment) {
        Matcher matcher = LAST_SENTENCE.matcher(segment.text());
        return matcher.find() ? PersonNames.parse(matcher.group(1)) : Optional.empty();
    }

    private static String withoutRole(Segment segment) {
        Matcher role = segment.match(ROLE);
        return role.find() ? segment.text().substring(role.end()) : segment.text();
    }

    private static Finding finding(PersonName name, Segment segment) {
        double confidence = name.complete() ? AFTER_TEXT : LAST_NAME_ALONE;
        if (name.civility() != null && name.complete()) {
            confidence = WITH_CIVILITY;
        }
        return new Finding(Kind.PERSON, name.values(segment, Proof.PLACED), confidence);
    }
}
