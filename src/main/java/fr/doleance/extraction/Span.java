package fr.doleance.extraction;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Origin;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words of a document, with their place.
 *
 * @param box or null where the source has no layout
 * @param confidence of the reading, 0 to 1; 1 for a text layer
 */
record Span(String text, Place place, Box box, double confidence) {

    boolean isHandwritten() {
        return place.origin() == Origin.HANDWRITING;
    }

    /** Several lines as one, set apart by line ends; the box covers those on the first one's page. */
    static Span lines(List<Span> spans) {
        Place place = spans.get(0).place();
        Box box = spans.stream()
                .filter(span -> Objects.equals(span.place.page(), place.page()))
                .map(Span::box)
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElse(null);
        double confidence =
                spans.stream().mapToDouble(Span::confidence).average().orElse(0);
        return new Span(spans.stream().map(Span::text).collect(Collectors.joining("\n")), place, box, confidence);
    }
}
