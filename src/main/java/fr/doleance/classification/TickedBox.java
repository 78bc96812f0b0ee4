package fr.doleance.classification;

import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Mark;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.settings.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The subject that the claimant ticked on a form: a form field, or a mark beside a printed label. */
final class TickedBox {
    /** A mark that is not surely a mark says nothing: an empty box is read as ticked where a stroke crosses it. */
    private static final double LEAST_CONFIDENCE = 0.6;

    private final List<Organisation.Subject> subjects;

    TickedBox(List<Organisation.Subject> subjects) {
        this.subjects = List.copyOf(subjects);
    }

    /** The one subject ticked; absent where none is, or more than one. */
    Optional<String> in(ExtractedCase extracted) {
        List<String> ticked = extracted.opened().readItem().documents().stream()
                .flatMap(this::tickedLabels)
                .map(this::subject)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return ticked.size() == 1 ? Optional.of(ticked.get(0)) : Optional.empty();
    }

    private Stream<List<String>> tickedLabels(ReadDocument document) {
        Stream<List<String>> fields = document.formFields().stream()
                .filter(field -> Boolean.TRUE.equals(field.ticked()) && field.confidence() >= LEAST_CONFIDENCE)
                .map(TickedBox::labels);
        Stream<List<String>> marks = document.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark.ticked() && mark.confidence() >= LEAST_CONFIDENCE)
                .map(Mark::label)
                .map(List::of);
        return Stream.concat(fields, marks);
    }

    private static List<String> labels(FormField field) {
        return List.of(field.value(), field.label(), field.name());
    }

    private Optional<String> subject(List<String> labels) {
        return labels.stream()
                .map(TickedBox::comparable)
                .filter(label -> !label.isEmpty())
                .flatMap(label ->
                        subjects.stream().filter(subject -> names(subject).anyMatch(label::equals)))
                .map(Organisation.Subject::code)
                .findFirst();
    }

    private static Stream<String> names(Organisation.Subject subject) {
        return Stream.concat(Stream.of(subject.code(), subject.label()), subject.formLabels().stream())
                .map(TickedBox::comparable);
    }

    private static String comparable(String label) {
        return String.join(" ", FrenchWords.of(label));
    }
}
