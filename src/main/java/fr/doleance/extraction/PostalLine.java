package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of an address that holds postcode and town: « 69003 Lyon », « F-75 017 PARIS CEDEX 17 », « CH-1201 Genève », « Lyon (69003) ».
 *
 * @param postcode five digits in France, as written abroad
 * @param start where it begins in its segment
 * @param confidence how sure it is that this is a postal line at all and read right
 */
record PostalLine(String postcode, Span postcodeSpan, Span town, Span country, int start, double confidence) {
    private static final String TOWN = "([a-zœæ][a-zœæ .'/-]*?(?: cedex(?: ?\\d{1,2})?| \\d{1,2}(?:er|e|eme)?)?)";
    private static final String END =
            "(?:\\s*[,(-]?\\s*(france|belgique|luxembourg|suisse|monaco|espagne|portugal|italie|allemagne)\\)?)?\\s*(?:[.,;]|[|•·] .*)?$";
    private static final Pattern FRENCH =
            Pattern.compile("(?<![\\w/.-])(?:fr?[ -]{1,3})?(\\d{2} ?\\d{3})(?:\\s*[-,]\\s*|\\s+)" + TOWN + END);
    private static final Pattern ABROAD =
            Pattern.compile("(?<!\\w)((?:b|be|l|lu|ch|d|de)[ -]{1,3}\\d{4,5})\\s+" + TOWN + END);
    private static final Pattern TOWN_FIRST = Pattern.compile("^([a-zœæ][a-zœæ '-]*?),?\\s*\\(?(\\d{2} ?\\d{3})\\)?$");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-5]|97[1-8]|98[4-8]|980).*");
    private static final Set<String> NO_TOWN = Set.of("euros", "euro", "eur", "francs", "fois", "jours", "km", "rcs");
    private static final int MOST_WORDS = 7;

    /** The postal line at the end of a segment's text, or nothing. */
    static Optional<PostalLine> in(Segment segment) {
        return french(segment).or(() -> abroad(segment)).or(() -> townFirst(segment));
    }

    private static Optional<PostalLine> french(Segment segment) {
        Matcher matcher = segment.match(FRENCH);
        if (!matcher.find() || !plausible(matcher.group(1), matcher.group(2))) {
            return Optional.empty();
        }
        return Optional.of(line(segment, matcher, 1, 2, 3, 1));
    }

    private static Optional<PostalLine> abroad(Segment segment) {
        Matcher matcher = segment.match(ABROAD);
        if (!matcher.find() || matcher.group(2).split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        Span code = segment.span(matcher.start(1), matcher.end(1));
        Span town = segment.span(matcher.start(2), matcher.end(2));
        return Optional.of(new PostalLine(code.text(), code, town, country(segment, matcher, 3), matcher.start(), 0.9));
    }

    private static Optional<PostalLine> townFirst(Segment segment) {
        Matcher matcher = segment.match(TOWN_FIRST);
        if (!matcher.find() || !plausible(matcher.group(2), matcher.group(1))) {
            return Optional.empty();
        }
        PostalLine line = line(segment, matcher, 2, 1, 0, 0.95);
        // turned round it is a rare writing, so the list must know the town
        return PostcodeList.serves(line.postcode(), line.town().text()) ? Optional.of(line) : Optional.empty();
    }

    private static PostalLine line(Segment segment, Matcher matcher, int code, int town, int country, double trust) {
        Span codeSpan = segment.span(matcher.start(code), matcher.end(code));
        Span townSpan = segment.span(matcher.start(town), matcher.end(town));
        String postcode = codeSpan.text().replace(" ", "");
        Span land = country == 0 ? null : country(segment, matcher, country);
        return new PostalLine(
                postcode, codeSpan, townSpan, land, matcher.start(), trust * confidence(postcode, townSpan.text()));
    }

    private static Span country(Segment segment, Matcher matcher, int group) {
        return matcher.group(group) == null ? null : segment.span(matcher.start(group), matcher.end(group));
    }

    /** How well postcode and town fit: 0.97 where the list has both, 0.9 for an unknown town, 0.85 for an unknown postcode. */
    static double confidence(String postcode, String town) {
        if (PostcodeList.serves(postcode, town)) {
            return 0.97;
        }
        return PostcodeList.knows(postcode) ? 0.92 : 0.88;
    }

    private static boolean plausible(String postcode, String town) {
        String[] words = town.strip().split("[ ]+");
        return DEPARTMENT.matcher(postcode.replace(" ", "")).matches()
                && words.length <= MOST_WORDS
                && town.strip().length() > 1
                && !NO_TOWN.contains(words[0]);
    }

    /** The address's values, its street lines first; a town that the list knows under its postcode is proved by it. */
    List<Value> values(List<Span> streets, Proof proof) {
        Proof fit = PostcodeList.serves(postcode, town.text()) ? Proof.CHECKED : proof;
        List<Value> values = new ArrayList<>(AddressLine.values(streets, proof));
        values.add(new Value(FieldNames.POSTAL_CODE, postcode, postcodeSpan, fit));
        values.add(Value.asWritten(FieldNames.CITY, town, fit));
        if (country != null) {
            values.add(Countries.value(country));
        }
        return values;
    }
}
