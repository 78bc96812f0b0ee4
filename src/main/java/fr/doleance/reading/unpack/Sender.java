package fr.doleance.reading.unpack;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person as a mail names them.
 *
 * @param name display name, or null
 * @param address mail address in lower case, or null
 */
record Sender(String name, String address) {
    static final Sender UNKNOWN = new Sender(null, null);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:mailto:)?([\\p{L}0-9.!#$%&'*+/=?^_`{|}~-]+@[\\p{L}0-9](?:[\\p{L}0-9.-]*[\\p{L}0-9])?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRAPPING = Pattern.compile("^[\\s\"'<\\[(*]+|[\\s\"'>\\])*;,]+$");
    private static final Pattern ON_BEHALF =
            Pattern.compile("(?i)^.*?\\b(?:de la part de|on behalf of|pour le compte de)\\s+");

    /**
     * Reads a decoded header value or a line of a forwarded header block: {@code Name <a@b>}, {@code Name [mailto:a@b]},
     * {@code a@b (Name)}, {@code a@b} or a name alone. Of several persons the first counts.
     */
    static Sender parse(String decoded) {
        if (decoded == null || decoded.isBlank()) {
            return UNKNOWN;
        }
        String value = ON_BEHALF.matcher(decoded).replaceFirst("");
        Matcher bracketed = Pattern.compile("[<\\[(]\\s*" + ADDRESS.pattern(), Pattern.CASE_INSENSITIVE)
                .matcher(value);
        if (bracketed.find()) {
            String before = value.substring(0, bracketed.start());
            return new Sender(name(before, bracketed.group(1)), lower(bracketed.group(1)));
        }
        Matcher bare = ADDRESS.matcher(value);
        if (bare.find()) {
            String rest = value.substring(0, bare.start()) + " " + value.substring(bare.end());
            return new Sender(name(rest, bare.group(1)), lower(bare.group(1)));
        }
        return new Sender(name(value, ""), null);
    }

    boolean isKnown() {
        return name != null || address != null;
    }

    boolean sameAs(Sender other) {
        return address != null && address.equals(other.address)
                || address == null && name != null && name.equalsIgnoreCase(other.name);
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** A name that only repeats the address is none. */
    private static String name(String words, String address) {
        String name = words.replace("\\\"", "\"");
        String previous;
        do {
            previous = name;
            name = WRAPPING.matcher(name).replaceAll("");
        } while (!name.equals(previous));
        return name.isEmpty() || name.equalsIgnoreCase(address) || name.contains("@") ? null : name;
    }
}
