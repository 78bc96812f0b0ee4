package fr.doleance.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * French postcodes and the towns they serve. The list raises confidence and never refuses: letters also name hamlets, CEDEX
 * deliveries and towns that were merged away. Source and licence: {@code postcodes.NOTICE.txt}.
 */
final class PostcodeList {
    private static final Map<String, Set<String>> TOWNS = load();

    private PostcodeList() {}

    static boolean knows(String postcode) {
        return TOWNS.containsKey(postcode);
    }

    /** Whether the postcode serves the town; CEDEX, an arrondissement and « St » for « Saint » make no difference. */
    static boolean serves(String postcode, String town) {
        return TOWNS.getOrDefault(postcode, Set.of()).contains(plain(town));
    }

    private static String plain(String town) {
        return Folding.words(town)
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bste\\b", "sainte")
                .replaceAll(" cedex.*| \\d+(er?|e|eme)?( arrondissement)?$", "")
                .strip();
    }

    private static Map<String, Set<String>> load() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(PostcodeList.class.getResourceAsStream("postcodes.tsv.gz")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Set.of(line[1].split("\\|"))));
        } catch (IOException exception) {
            throw new UncheckedIOException("the shipped list of postcodes cannot be read", exception);
        }
    }
}
