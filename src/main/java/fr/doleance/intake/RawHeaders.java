package fr.doleance.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The header block of a mail, found in its raw bytes line by line: no expression that a hostile block could blow up.
 *
 * @param text the headers, unfolded, a line each, one char a byte
 * @param end where the body begins, after the first blank line
 * @param known how many of the lines are headers that mails have
 */
record RawHeaders(String text, int end, int known) {
    private static final Set<String> KNOWN = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "received",
            "mime-version",
            "return-path",
            "content-type",
            "reply-to",
            "delivered-to");

    static RawHeaders of(byte[] start) {
        var text = new StringBuilder();
        int known = 0;
        int line = envelopeLine(start);
        while (line < start.length) {
            int next = nextLine(start, line);
            String written = new String(start, line, next - line, StandardCharsets.ISO_8859_1).stripTrailing();
            if (written.isEmpty()) {
                return new RawHeaders(text.toString(), next, known);
            }
            if (Character.isWhitespace(written.charAt(0))) {
                text.append(' ').append(written.strip());
            } else if (nameLength(written) > 0) {
                text.append('\n').append(written);
                known +=
                        KNOWN.contains(written.substring(0, nameLength(written)).toLowerCase(Locale.ROOT)) ? 1 : 0;
            } else {
                // no header and no blank line: the body begins without one
                return new RawHeaders(text.toString(), line, known);
            }
            line = next;
        }
        return new RawHeaders(text.toString(), start.length, known);
    }

    boolean looksLikeMail() {
        return known >= 2;
    }

    /** Mailbox files begin with {@code From lea@example.org Mon Mar 2 …}. */
    private static int envelopeLine(byte[] start) {
        boolean envelope = new String(start, 0, Math.min(5, start.length), StandardCharsets.ISO_8859_1).equals("From ");
        return envelope ? nextLine(start, 0) : 0;
    }

    private static int nextLine(byte[] bytes, int from) {
        int next = from;
        while (next < bytes.length && bytes[next] != '\n') {
            next++;
        }
        return Math.min(next + 1, bytes.length);
    }

    private static int nameLength(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).chars().allMatch(unit -> unit > ' ' && unit < 127) ? colon : 0;
    }
}
