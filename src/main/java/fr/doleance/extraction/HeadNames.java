package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that stand apart from any address: a form of address and a name alone in the head, « je suis le gérant de la société … ». */
final class HeadNames implements Finder {
    private static final double ALONE = 0.62;
    private static final double STATED = 0.8;
    private static final Pattern STATEMENT = Pattern.compile(
            "\\b(?:gerante?|dirigeante?|presidente?|directeur|directrice|responsable|comptable|drh|patronne?|employeur|secretaire|tresoriere?|je represente|salariee? de)[a-z' ]{0,25} (?:de |d')?(?:la societe|l'entreprise|l'association|la sarl|la sas|l'etablissement|la sci) ");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\d&'’-]*(?: (?:&|et|de|du|des|d['’]|la|le)?(?: ?\\p{Lu}[\\p{L}\\d&'’-]*))*");

    private final Addressee addressee;

    HeadNames(Addressee addressee) {
        this.addressee = addressee;
    }

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        for (Segment segment : letter.segments()) {
            if (letter.anatomy().isHead(segment)) {
                alone(segment).ifPresent(findings::add);
            } else {
                company(segment).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> alone(Segment segment) {
        boolean foreign = addressee.isNamedIn(segment.text())
                || Addressee.isOffice(segment.folded())
                || segment.has(Wording.object())
                || segment.folded().startsWith("a l'attention");
        return foreign
                ? Optional.empty()
                : PersonNames.parse(segment.text())
                        .filter(name -> name.civility() != null && name.complete())
                        .map(name -> new Finding(Kind.PERSON, name.values(segment, Proof.PLACED), ALONE));
    }

    private Optional<Finding> company(Segment segment) {
        Matcher statement = segment.match(STATEMENT);
        if (!statement.find()) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(segment.text())
                .region(statement.end(), segment.text().length());
        return name.lookingAt() && !addressee.isNamedIn(name.group())
                ? Optional.of(Finding.of(
                        Kind.COMPANY,
                        STATED,
                        Value.asWritten(FieldNames.COMPANY_NAME, segment.span(name.start(), name.end()), Proof.PLACED)))
                : Optional.empty();
    }
}
