package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * The SIRET of a company: 14 digits with a Luhn key. The establishments of La Poste (SIREN 356000000) are proved by the sum of their
 * digits instead, which is a multiple of 5.
 */
final class SiretFinder implements Finder {
    private static final String LA_POSTE = "356000000";
    private static final double KEY_FITS = 0.98;
    private static final double KEY_FAILS = 0.3;

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        letter.readings().forEach(segment -> findings.addAll(in(segment, false)));
        return findings;
    }

    /** The SIRETs of a segment. */
    static List<Finding> in(Segment segment, boolean labelled) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = segment.match(Patterns.SIRET);
        while (matcher.find()) {
            String before = segment.folded().substring(0, matcher.start());
            boolean named = !segment.isRepaired() && (labelled || before.contains("siret"));
            String digits = matcher.group().replaceAll("\\D", "");
            finding(digits, segment.span(matcher.start(), matcher.end()), named, findings);
        }
        return findings;
    }

    private static void finding(String digits, Span span, boolean labelled, List<Finding> findings) {
        if (keyFits(digits)) {
            findings.add(Finding.of(Kind.SIRET, KEY_FITS, new Value(FieldNames.SIRET, digits, span, Proof.CHECKED)));
        } else if (labelled) {
            findings.add(Finding.of(Kind.SIRET, KEY_FAILS, new Value(FieldNames.SIRET, digits, span, Proof.FAILED)));
        }
    }

    static boolean keyFits(String siret) {
        if (LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(siret)) {
            return true;
        }
        int sum = siret.chars().map(Character::getNumericValue).sum();
        return siret.startsWith(LA_POSTE) && sum % 5 == 0;
    }
}
