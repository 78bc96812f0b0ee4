package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** The claimant's address of e-mail as written in a letter's head or under it; never one of the insurer's. */
final class EmailFinder implements Finder {
    private static final double IN_BLOCK = 0.95;
    private static final double IN_TEXT = 0.6;

    private final Addressee addressee;

    EmailFinder(Addressee addressee) {
        this.addressee = addressee;
    }

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        for (Segment segment : letter.segments()) {
            search(segment, letter, findings);
        }
        return findings;
    }

    private void search(Segment segment, Letter letter, List<Finding> findings) {
        Matcher matcher = segment.match(Patterns.EMAIL);
        while (matcher.find()) {
            Span span = segment.span(matcher.start(), matcher.end());
            if (!addressee.ownsMailAddress(span.text())) {
                double confidence = letter.anatomy().isBody(segment) ? IN_TEXT : IN_BLOCK;
                Value value = new Value(FieldNames.EMAIL, span.text().toLowerCase(Locale.ROOT), span, Proof.CHECKED);
                findings.add(Finding.of(Kind.EMAIL, confidence, value));
            }
        }
    }
}
