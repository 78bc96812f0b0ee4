package fr.doleance.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines that end in postcode and town, as they stand in one column.
 *
 * @param lines the lines above the postal line, top to bottom; pieces of one line where the address is written in one
 * @param postal postcode and town
 * @param at the segment of the postal line
 */
record AddressBlock(List<Piece> lines, PostalLine postal, Segment at) {
    private static final int MOST_LINES = 7;

    /** A line, or a part of a line between commas or dashes. */
    record Piece(Segment segment, Span span, String folded) {
        static Piece of(Segment segment, int from, int to) {
            Span span = segment.span(from, to);
            return new Piece(segment, span, Folding.fold(span.text()));
        }
    }

    /** The block around a segment that holds a postal line, or nothing. */
    static Optional<AddressBlock> around(Segment segment, Sheet sheet, Anatomy anatomy) {
        if (segment.wordCount() > 22) {
            return Optional.empty();
        }
        return PostalLine.in(segment)
                .filter(postal -> postal.start() == 0 || stands(segment, postal.start()))
                .map(postal -> new AddressBlock(lines(segment, postal, sheet, anatomy), postal, segment));
    }

    /** What stands before the postcode on its line must be an address or a letter head itself, not running text. */
    private static boolean stands(Segment segment, int start) {
        String before = segment.folded().substring(0, start).strip();
        return before.matches(".*[,;:|•·-]$")
                || AddressLine.looksLike(before)
                || before.matches("(adresse|domicile|cp|ville).*");
    }

    private static List<Piece> lines(Segment segment, PostalLine postal, Sheet sheet, Anatomy anatomy) {
        List<Piece> lines = new ArrayList<>();
        pieces(segment, postal.start()).forEach(lines::add);
        boolean named = lines.stream().anyMatch(piece -> !AddressLine.looksLike(piece.folded()));
        boolean inTail = anatomy.isTail(segment);
        Optional<Segment> next = named && lines.size() > 1 ? Optional.empty() : sheet.above(segment);
        while (next.isPresent() && lines.size() < MOST_LINES && belongs(next.get(), anatomy, lines)) {
            Segment line = next.get();
            Piece piece = Piece.of(line, labelEnd(line), line.text().length());
            if (!isContact(line) && !piece.folded().isEmpty()) {
                lines.add(0, piece);
                if (inTail
                        && PersonNames.parse(line.text())
                                .filter(PersonName::complete)
                                .isPresent()
                        && !AddressLine.looksLike(line.folded())) {
                    break;
                }
            }
            next = sheet.above(line);
        }
        return lines;
    }

    private static boolean belongs(Segment line, Anatomy anatomy, List<Piece> lines) {
        if (line.index() < anatomy.start() || Wording.isProse(line) || Wording.isSalutation(line)) {
            return false;
        }
        if (Wording.isClosing(line)
                || Wording.isEnclosures(line)
                || Wording.isRegisteredMail(line)
                || line.has(Wording.object())
                || DateFinder.isDateLine(line)) {
            return false;
        }
        boolean anyName = lines.stream().anyMatch(piece -> !AddressLine.looksLike(piece.folded()));
        return PostalLine.in(line).isEmpty() && !(isContact(line) && anyName);
    }

    /** Telephone, mail address or reference: stands in a sender's block and is no part of the address. */
    static boolean isContact(Segment line) {
        boolean labelled = FieldLabel.at(line.folded(), 0)
                .filter(found -> found.label().isTyped())
                .isPresent();
        return labelled
                || line.has(Patterns.EMAIL)
                || line.has(Patterns.PHONE)
                || line.has(Patterns.SIRET)
                || line.has(Patterns.NIR);
    }

    private static int labelEnd(Segment line) {
        return FieldLabel.at(line.folded(), 0)
                .filter(FieldLabel.Found::colon)
                .map(FieldLabel.Found::end)
                .orElse(0);
    }

    /** What stands before the postcode on the same line, in parts. */
    private static List<Piece> pieces(Segment segment, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = labelEnd(segment);
        for (int at = from; at <= end; at++) {
            boolean comma = at < end
                    && segment.folded().charAt(at) == ','
                    && !AddressLine.isNumbered(segment.folded().substring(from, at) + ", x");
            boolean rule =
                    at + 2 < end && segment.folded().substring(at, at + 3).matches(" [-|•·] ");
            if (at == end || comma || rule) {
                if (!segment.folded()
                        .substring(Math.min(from, at), at)
                        .replaceAll("[^a-z0-9]", "")
                        .isEmpty()) {
                    pieces.add(Piece.of(segment, from, at));
                }
                from = at + (rule ? 3 : 1);
            }
        }
        return pieces;
    }
}
