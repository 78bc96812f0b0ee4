package fr.doleance.reading.pdf;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Word;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The value of a text field as words on the page: a reader sees it there, the text layer does not hold it. Words share the field's
 * box in equal parts; the form field itself is the exact source.
 */
final class FormFieldWords {
    private FormFieldWords() {}

    static Stream<Word> of(FormField field) {
        if (field.ticked() != null || field.box() == null || field.value().isBlank()) {
            return Stream.empty();
        }
        List<String> lines = field.value().lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> line(lines.get(i), part(field.box(), i, lines.size())));
    }

    private static Box part(Box box, int index, int count) {
        return new Box(box.x(), box.y() + box.height() * index / count, box.width(), box.height() / count);
    }

    private static Stream<Word> line(String text, Box box) {
        double letter = box.width() / Math.max(1, text.length());
        Stream.Builder<Word> words = Stream.builder();
        int from = 0;
        for (String word : text.split("\\s+")) {
            int at = text.indexOf(word, from);
            from = at + word.length();
            if (!word.isEmpty()) {
                words.add(new Word(
                        word, new Box(box.x() + at * letter, box.y(), word.length() * letter, box.height()), 1));
            }
        }
        return words.build();
    }
}
