package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The claimant's address of e-mail as written in a letter's head or under it; never one of the insurer's. */
final class EmailFinder implements Finder {
    private static final double IN_BLOCK = 0.95;
    private static final double IN_TEXT = 0.6;

    /** The beginning of an address that was cut behind a dot or a dash, alone on its line or behind its label. */
    private static final Pattern CUT_OFF = Pattern.compile(
            "^(?:(?:adresse )?(?:e-?mail|mail|courriel|adresse electronique) ?:? ?)?([a-z0-9][a-z0-9._-]*[._-])$");

    private static final Pattern LABELLED = Pattern.compile("^.*(?:mail|courriel|electronique).*$");

    private final Addressee addressee;

    EmailFinder(Addressee addressee) {
        this.addressee = addressee;
    }

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        Segment before = null;
        for (Segment segment : letter.segments()) {
            search(segment, before, letter, findings);
            before = segment;
        }
        return findings;
    }

    private void search(Segment segment, Segment before, Letter letter, List<Finding> findings) {
        Matcher matcher = segment.match(Patterns.EMAIL);
        while (matcher.find()) {
            Span span = segment.span(matcher.start(), matcher.end());
            if (!addressee.ownsMailAddress(span.text())) {
                double confidence = letter.anatomy().isBody(segment) ? IN_TEXT : IN_BLOCK;
                String address = beginning(segment, matcher.start(), before) + span.text();
                Value value = new Value(FieldNames.EMAIL, address.toLowerCase(Locale.ROOT), span, Proof.CHECKED);
                findings.add(Finding.of(Kind.EMAIL, confidence, value));
            }
        }
    }

    /** What stands before it on its line, or at the end of the label's line above when it begins its line. */
    private static String beginning(Segment segment, int start, Segment before) {
        String onLine = segment.folded().substring(0, start).strip();
        boolean above = onLine.isEmpty() && before != null && before.has(LABELLED);
        Matcher matcher = CUT_OFF.matcher(above ? before.folded().strip() : onLine);
        return matcher.find() ? matcher.group(1) : "";
    }
}
