package fr.doleance.classification;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The phrases of {@code health-papers.yaml}, looked for in comparable text (see {@link Phrases#comparable}). Thread-safe. */
final class HealthPaperWords {
    private static final String RESOURCE = "health-papers.yaml";
    private static final String PRACTITIONER = "practitioner";

    private final Pattern titles;
    private final Map<String, Pattern> clues;
    private final List<Pattern> letter;
    private final Pattern other;
    private final Pattern names;

    private HealthPaperWords(Content content) {
        this.titles = anyOf(content.titles);
        this.clues = content.clues.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> anyOf(entry.getValue())));
        this.letter =
                content.letter.stream().map(phrase -> anyOf(List.of(phrase))).toList();
        this.other = anyOf(content.other);
        this.names = anyOf(content.names);
    }

    private record Content(
            List<String> titles,
            Map<String, List<String>> clues,
            List<String> letter,
            List<String> other,
            List<String> names) {}

    static HealthPaperWords shipped() {
        try (InputStream stream = HealthPaperWords.class.getResourceAsStream(RESOURCE)) {
            return new HealthPaperWords(new ObjectMapper(new YAMLFactory()).readValue(stream, Content.class));
        } catch (IOException exception) {
            throw new UncheckedIOException("the shipped " + RESOURCE + " cannot be read", exception);
        }
    }

    private static Pattern anyOf(List<String> phrases) {
        return Pattern.compile(phrases.stream()
                .map(phrase -> "(?:" + phrase + ")")
                .collect(Collectors.joining("|", "(?<![\\w])(?:", ")(?!\\w)")));
    }

    /** Whether a line begins with the heading of a health paper. */
    boolean titleAt(String line) {
        return titles.matcher(line).lookingAt();
    }

    /** How many kinds of clues a text has. */
    int kinds(String text) {
        return (int) clues.values().stream()
                .filter(clue -> clue.matcher(text).find())
                .count();
    }

    boolean isByPractitioner(String text) {
        return clues.get(PRACTITIONER).matcher(text).find();
    }

    /** How many kinds of a letter's set phrases a text has. */
    int letterMarks(String text) {
        return (int) letter.stream().filter(mark -> mark.matcher(text).find()).count();
    }

    /** Whether the text belongs to a paper of another kind. */
    boolean isOther(String text) {
        return other.matcher(text).find();
    }

    boolean inName(String fileName) {
        return names.matcher(fileName).find();
    }
}
