package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The date that the claimant gave the letter: the date line of its head, or « Fait à …, le … » under it; never a date in the text. */
final class DateFinder implements Finder {
    private static final double DATE_LINE = 0.95;
    private static final double UNDER_TEXT = 0.9;
    private static final double WITHOUT_YEAR = 0.5;
    private static final double IN_FUTURE = 0.4;
    private static final String WEEKDAY =
            "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun\\.?|mar\\.?|mer\\.?|jeu\\.?|ven\\.?|sam\\.?|dim\\.?)";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:date ?(?:d'envoi|du courrier)? ?:? ?)?(?:fait )?(?:a )?(?:[a-z][a-z' .-]{1,45}?(?: cedex)?,? ?)?(?:(?:le|ce|du) ?:? ?){0,2}(?:"
                    + WEEKDAY + ",? )?(?:le )?");
    private static final Pattern AFTER = Pattern.compile("(?: ?(?:a|-|,)? ?\\d{1,2} ?[:h] ?\\d{0,2})? ?[.,;]?");
    private static final Pattern MADE_AT = Pattern.compile("\\bfait (a|le)\\b|^(date|le) ?:?|, le\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        for (Segment segment : letter.readings()) {
            if (letter.anatomy().isHead(segment)) {
                headDate(segment, letter).ifPresent(findings::add);
            } else if (letter.anatomy().isTail(segment) && segment.has(MADE_AT)) {
                dateLine(segment, letter.receivedOn(), UNDER_TEXT).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The date on a head line, which may run over to the next line. */
    private static Optional<Finding> headDate(Segment segment, Letter letter) {
        Optional<FrenchDates.Found> alone = only(segment, letter.receivedOn());
        if (alone.filter(FrenchDates.Found::complete).isPresent()) {
            return alone.map(found -> finding(found, segment, letter.receivedOn(), DATE_LINE));
        }
        Optional<Finding> wrapped = letter.sheet()
                .below(segment)
                .filter(next -> next.has(YEAR))
                .flatMap(next -> dateLine(segment.joined(next), letter.receivedOn(), DATE_LINE));
        return wrapped.or(() -> alone.map(found -> finding(found, segment, letter.receivedOn(), DATE_LINE)));
    }

    /** Whether a segment is nothing but a date, with or without its place. */
    static boolean isDateLine(Segment segment) {
        return only(segment, ANY_DAY).isPresent();
    }

    private static Optional<Finding> dateLine(Segment segment, LocalDate receivedOn, double confidence) {
        return only(segment, receivedOn).map(found -> finding(found, segment, receivedOn, confidence));
    }

    private static Optional<FrenchDates.Found> only(Segment segment, LocalDate today) {
        String text = segment.folded();
        return FrenchDates.in(text, today).stream()
                .filter(found ->
                        BEFORE.matcher(text.substring(0, found.start())).matches())
                .filter(found -> AFTER.matcher(text.substring(found.end())).matches())
                .findFirst();
    }

    /** The date's finding: sure when whole and not after the arrival. */
    static Finding finding(FrenchDates.Found found, Segment segment, LocalDate receivedOn, double confidence) {
        Span span = segment.span(found.start(), found.end());
        Proof proof = found.complete() ? Proof.CHECKED : Proof.PLACED;
        double sure = found.complete() ? confidence : WITHOUT_YEAR;
        if (found.date().isAfter(receivedOn)) {
            proof = Proof.FAILED;
            sure = IN_FUTURE;
        }
        Finding finding = Finding.of(
                Kind.DATE,
                sure,
                new Value(FieldNames.COMPLAINT_DATE, found.date().toString(), span, proof));
        return segment.isRepaired() ? finding.repaired() : finding;
    }
}
