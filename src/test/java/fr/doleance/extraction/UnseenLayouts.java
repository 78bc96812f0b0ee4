package fr.doleance.extraction;

import fr.doleance.complaint.ReadDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invented letters, mails and forms in many layouts with the fields that a careful reader takes from them. */
final class UnseenLayouts {
    private static final Pattern MAIL_HEAD = Pattern.compile("(.*?) <(.*?)> (.*)");

    /**
     * One text.
     *
     * @param kind {@code plain}, {@code printed} (columns are places) or {@code mail}
     * @param expected values by field name; the address lines joined under {@code address}
     */
    record Sample(String kind, String name, String text, Map<String, String> expected) {
        ReadDocument document() {
            if (kind.equals("printed")) {
                return Documents.printed(text);
            }
            if (kind.equals("plain")) {
                return Documents.plain(text);
            }
            String[] parts = text.split("\n", 2);
            Matcher head = MAIL_HEAD.matcher(parts[0]);
            if (!head.matches()) {
                throw new IllegalStateException("sample " + name + " has no mail header");
            }
            return Documents.mail(head.group(1), head.group(2), head.group(3), parts[1]);
        }
    }

    private UnseenLayouts() {}

    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        for (String block : source().split("(?m)^=== ")) {
            if (!block.isBlank()) {
                samples.add(sample(block));
            }
        }
        return samples;
    }

    private static Sample sample(String block) {
        String[] title = block.split("\n", 2);
        String[] parts = title[1].split("(?m)^---\n", 2);
        Map<String, String> expected = new LinkedHashMap<>();
        parts[1].lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] pair = line.split(": ", 2);
            expected.put(pair[0], pair[1].replace(" | ", " "));
        });
        String[] words = title[0].split(" ", 2);
        return new Sample(words[0], words[1], parts[0], expected);
    }

    private static String source() {
        try (InputStream stream = UnseenLayouts.class.getResourceAsStream("unseen-layouts.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
