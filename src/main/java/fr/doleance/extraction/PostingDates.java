package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that prove the sending: of a registered letter, where slip or letter tells it (« recommandé avec AR n° …, déposé le … »), and
 * of a postmark. A registered letter that the text only remembers is an earlier one.
 */
final class PostingDates implements Finder {
    private static final double ON_SLIP = 0.92;
    private static final double POSTMARK = 0.85;
    private static final double ON_ENVELOPE = 0.4;
    private static final int LONGEST_WAY_DAYS = 31;
    private static final String HANDED_IN =
            "(?:depose|deposee|presente|presentee|expedie|expediee|poste|postee|envoye|envoyee|pris en charge|prise en charge|depot)";
    private static final Pattern REGISTERED = Pattern.compile(
            "(?:recommande|\\blrar\\b|\\blre\\b|\\br\\.?a\\.?r\\b|\\brar\\b|preuve de depot|\\bld\\b).{0,80}?\\b"
                    + HANDED_IN + "\\b.{0,25}?(?:\\ble\\b|\\bdu\\b|:)|preuve de depot.{0,40}|date de depot ?:?");
    private static final Pattern STAMP = Pattern.compile(
            "cachet de la poste|cachet postal|\\boblitere|\\bobliteration|^(?:la poste|dateur).{0,25}$|\\bpic [a-z]|\\bplateforme (?:industrielle|courrier)");

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        List<Segment> segments = letter.segments();
        for (Segment segment : segments) {
            if (!letter.anatomy().isBody(segment) || segment.has(STAMP)) {
                registered(segment, letter).ifPresent(findings::add);
                postmark(segment, letter).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /**
     * The day on a scanned envelope, where it bears just one that can be a postmark's. A postmark reads badly and an envelope bears other
     * numbers: the day is proposed, below what deadlines and letters rely on.
     */
    static Optional<Finding> onEnvelope(Letter envelope) {
        LocalDate receivedOn = envelope.receivedOn();
        List<Finding> found = new ArrayList<>();
        for (Segment segment : envelope.segments()) {
            FrenchDates.in(segment.folded(), receivedOn).stream()
                    .filter(date -> date.complete()
                            && !date.date().isAfter(receivedOn)
                            && date.date().isAfter(receivedOn.minusDays(LONGEST_WAY_DAYS)))
                    .map(date ->
                            finding(Kind.POSTMARK, FieldNames.POSTMARK_DATE, date, segment, receivedOn, ON_ENVELOPE))
                    .forEach(found::add);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<Finding> registered(Segment segment, Letter letter) {
        Segment lines = letter.sheet().below(segment).map(segment::joined).orElse(segment);
        Matcher matcher = lines.match(REGISTERED);
        if (!matcher.find() || matcher.start() >= segment.text().length()) {
            return Optional.empty();
        }
        return date(lines, matcher.end() - 1, letter.receivedOn())
                .map(found -> finding(
                        Kind.REGISTERED_MAIL,
                        FieldNames.REGISTERED_MAIL_DATE,
                        found,
                        lines,
                        letter.receivedOn(),
                        ON_SLIP));
    }

    private static Optional<Finding> postmark(Segment segment, Letter letter) {
        Segment lines = letter.sheet().below(segment).map(segment::joined).orElse(segment);
        Matcher matcher = lines.match(STAMP);
        if (!matcher.find() || matcher.start() >= segment.text().length()) {
            return Optional.empty();
        }
        return date(lines, matcher.start(), letter.receivedOn())
                .map(found ->
                        finding(Kind.POSTMARK, FieldNames.POSTMARK_DATE, found, lines, letter.receivedOn(), POSTMARK));
    }

    /** The first whole date from a place on. */
    private static Optional<FrenchDates.Found> date(Segment segment, int from, LocalDate today) {
        return FrenchDates.in(segment.folded(), today).stream()
                .filter(found -> found.start() >= from && found.complete())
                .findFirst();
    }

    private static Finding finding(
            Kind kind, String name, FrenchDates.Found found, Segment segment, LocalDate receivedOn, double confidence) {
        Span span = segment.span(found.start(), found.end());
        Proof proof = found.date().isAfter(receivedOn) ? Proof.FAILED : Proof.CHECKED;
        return Finding.of(kind, confidence, new Value(name, found.date().toString(), span, proof));
    }
}
