package fr.doleance.classification;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.doleance.complaint.Flag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of {@code signals.yaml}: signals and words of discontent. Thread-safe. */
final class SignalLexicon {
    private static final String RESOURCE = "signals.yaml";

    private final Map<Flag, Phrases> signals = new EnumMap<>(Flag.class);
    private final Phrases discontent;
    private final ForeignWords foreignWords;

    private SignalLexicon(Content content) {
        content.signals.forEach((flag, entry) -> signals.put(flag, entry.compiled()));
        this.discontent = content.discontent.compiled();
        this.foreignWords = new ForeignWords(content.frenchWords, content.foreignWords);
    }

    private record Content(
            Entry discontent, List<String> frenchWords, List<String> foreignWords, Map<Flag, Entry> signals) {}

    private record Entry(boolean negatable, List<String> unless, List<String> phrases) {
        Phrases compiled() {
            return Phrases.of(unless, phrases, negatable);
        }
    }

    static SignalLexicon shipped() {
        ObjectMapper yaml =
                new ObjectMapper(new YAMLFactory()).setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE);
        try (InputStream stream = SignalLexicon.class.getResourceAsStream(RESOURCE)) {
            return new SignalLexicon(yaml.readValue(stream, Content.class));
        } catch (IOException exception) {
            throw new UncheckedIOException("the shipped " + RESOURCE + " cannot be read", exception);
        }
    }

    /** The signals of a text as it was written; the set may be added to. */
    Set<Flag> in(String text) {
        String comparable = Phrases.comparable(text);
        Set<Flag> found = EnumSet.noneOf(Flag.class);
        signals.forEach((flag, phrases) -> {
            if (phrases.standIn(comparable)) {
                found.add(flag);
            }
        });
        if (foreignWords.prevailIn(FrenchWords.of(text))) {
            found.add(Flag.FOREIGN_LANGUAGE);
        }
        return found;
    }

    /** Whether the writer says to be discontented. */
    boolean discontentIn(String text) {
        return discontent.standIn(Phrases.comparable(text));
    }
}
