package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The NIR (social security number): 13 characters, then a key of two digits that is 97 − (number mod 97), where 2A counts as 19 and
 * 2B as 18. The value is the 13 characters; the key only proves them.
 */
final class NirFinder implements Finder {
    private static final double KEY_FITS = 0.99;
    private static final double LABEL_ONLY = 0.9;
    private static final double SHAPE_ONLY = 0.5;
    private static final double KEY_FAILS = 0.3;
    private static final Pattern LABEL =
            Pattern.compile("(secu|s\\.?s\\.?|nir|insee|assuree? social|immatricul)\\w*\\W.{0,25}$");

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        letter.readings().forEach(segment -> findings.addAll(in(segment, false)));
        return findings;
    }

    /** The NIRs of a segment. */
    static List<Finding> in(Segment segment, boolean labelled) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = segment.match(Patterns.NIR);
        while (matcher.find()) {
            if (isMonth(Integer.parseInt(matcher.group(3)))) {
                findings.add(finding(segment, matcher, labelled || isLabelled(segment, matcher.start())));
            }
        }
        findings.removeIf(finding -> finding.confidence() == 0);
        return findings;
    }

    private static Finding finding(Segment segment, Matcher matcher, boolean labelled) {
        Span span = segment.span(matcher.start(), matcher.end());
        String key = matcher.group(7);
        int numberEnd = key == null ? matcher.end() : matcher.end(6);
        String number = segment.folded()
                .substring(matcher.start(), numberEnd)
                .replaceAll("[^0-9ab]", "")
                .toUpperCase(Locale.ROOT);
        Proof proof = Proof.CHECKED;
        double confidence = KEY_FITS;
        if (key == null && segment.isRepaired()) {
            confidence = 0;
        } else if (key == null) {
            confidence = labelled ? LABEL_ONLY : SHAPE_ONLY;
            proof = labelled ? Proof.CHECKED : Proof.PLACED;
        } else if (!keyFits(number, key)) {
            // 15 digits without label and without key are some other number
            confidence = labelled && !segment.isRepaired() ? KEY_FAILS : 0;
            proof = Proof.FAILED;
        }
        return Finding.of(Kind.NIR, confidence, new Value(FieldNames.NIR, number, span, proof));
    }

    private static boolean isLabelled(Segment segment, int start) {
        return LABEL.matcher(segment.folded().substring(0, start)).find();
    }

    /** Months 01 to 12; 20 to 42 and 50 to 99 stand for unknown or fictitious dates of birth. */
    private static boolean isMonth(int month) {
        return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    }

    static boolean keyFits(String number, String key) {
        String digits = number.replace("2A", "19").replace("2B", "18");
        return 97 - Long.parseLong(digits) % 97 == Integer.parseInt(key);
    }
}
