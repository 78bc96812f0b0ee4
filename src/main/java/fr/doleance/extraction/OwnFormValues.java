package fr.doleance.extraction;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Word;
import fr.doleance.extraction.Value.Proof;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of our own form on a sheet, by key; those left empty are absent. */
final class OwnFormValues {
    /** A tick that is not surely one says nothing. */
    private static final double LEAST_TICK = 0.6;

    private static final DateTimeFormatter EIGHT_DIGITS =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    private final int document;
    private final Map<String, FormField> fields = new HashMap<>();

    OwnFormValues(Sheet sheet) {
        document = sheet.number();
        for (FormField field : sheet.document().formFields()) {
            boolean filled = field.ticked() == null
                    ? !field.value().isBlank()
                    : field.ticked() && field.confidence() >= LEAST_TICK;
            if (filled) {
                field.ownKey().ifPresent(key -> fields.putIfAbsent(key, field));
            }
        }
    }

    Optional<FormField> ticked(String key) {
        return Optional.ofNullable(fields.get(key)).filter(field -> field.ticked() != null);
    }

    /** The one box ticked of those whose keys begin so; two say nothing. */
    Optional<FormField> onlyTicked(String start) {
        List<FormField> ticked = fields.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .toList();
        return ticked.size() == 1 ? Optional.of(ticked.get(0)) : Optional.empty();
    }

    Optional<Span> span(String key) {
        return Optional.ofNullable(fields.get(key)).map(this::span);
    }

    private Span span(FormField field) {
        return new Span(text(field), place(field), field.box(), field.confidence());
    }

    private static String text(FormField field) {
        return Folding.clean(field.value()).strip();
    }

    private Place place(FormField field) {
        return new Place(document, field.page(), field.origin());
    }

    /** A field for the finders that read segments. */
    Optional<Segment> segment(String key) {
        return Optional.ofNullable(fields.get(key)).map(field -> {
            Box box = field.box() == null ? new Box(0, 0, 0, 0) : field.box();
            Segment.Frame frame = new Segment.Frame(box.x(), box.y(), box.right(), box.bottom());
            return Segment.of(-1, place(field), frame, List.of(new Word(text(field), field.box(), field.confidence())));
        });
    }

    /** The fields of these names as they were written. */
    List<Value> values(String... names) {
        return Stream.of(names)
                .flatMap(name -> span(name).stream().map(span -> Value.asWritten(name, span, Proof.CHECKED)))
                .toList();
    }

    Value value(String name, String value, FormField from, Proof proof) {
        return new Value(name, value, span(from), proof);
    }

    /**
     * A date in ISO 8601; absent where it is none.
     *
     * @param today for years of two digits; null to take years of four alone
     */
    Optional<Value> date(String name, LocalDate today) {
        return span(name)
                .flatMap(span ->
                        day(span.text(), today).map(day -> new Value(name, day.toString(), span, Proof.CHECKED)));
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text.replaceAll("\\D", ""), EIGHT_DIGITS));
        } catch (DateTimeException notEightDigits) {
            return today == null
                    ? Optional.empty()
                    : FrenchDates.in(Folding.fold(text), today).stream()
                            .map(FrenchDates.Found::date)
                            .findFirst();
        }
    }
}
