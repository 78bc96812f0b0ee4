package fr.doleance.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the QR code of a sheet says: whose form, which version and page, and which subject each box stands for. A sheet can so be read
 * after the settings have changed.
 *
 * @param subjects the codes of the subjects in the order of their boxes; on pages without such boxes none
 */
public record SheetCode(int version, int page, List<String> subjects) {
    private static final Pattern TEXT = Pattern.compile("DOLEANCE ([1-9]\\d{0,3})/([1-9])(?: ([a-z0-9,-]{1,400}))?");

    public SheetCode {
        subjects = List.copyOf(subjects);
    }

    /** The code's text. */
    public String text() {
        String start = "DOLEANCE " + version + "/" + page;
        return subjects.isEmpty() ? start : start + " " + String.join(",", subjects);
    }

    /** What a text says; empty for any that is not ours. */
    public static Optional<SheetCode> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> subjects = matcher.group(3) == null
                ? List.of()
                : Arrays.asList(matcher.group(3).split(","));
        return Optional.of(
                new SheetCode(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), subjects));
    }
}
