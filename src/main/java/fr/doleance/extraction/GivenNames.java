package fr.doleance.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A modest list of given names: it tells which part of a name comes first, and never refuses one. */
final class GivenNames {
    private static final Set<String> KNOWN = load();
    private static final Set<String> DOUBLE_STARTS = Set.of("jean", "marie", "anne", "thi", "maria", "jose", "ana");

    private GivenNames() {}

    /** Whether the word, or the first part of a hyphened one, is a known given name. */
    static boolean knows(String word) {
        String folded = Folding.words(word);
        return KNOWN.contains(folded) || KNOWN.contains(folded.split(" ")[0]);
    }

    /** Whether given names are often written as two words after this one (Jean Pierre, Thi Lan). */
    static boolean startsDouble(String word) {
        return DOUBLE_STARTS.contains(Folding.words(word));
    }

    private static Set<String> load() {
        try (InputStream stream = GivenNames.class.getResourceAsStream("given-names.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException exception) {
            throw new UncheckedIOException("the shipped list of given names cannot be read", exception);
        }
    }
}
