package fr.doleance.reading.unpack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes header values as RFC 2047 says, and as senders really write them: encoded words inside words, characters split between
 * two words, raw eight-bit bytes, unknown charsets.
 */
final class HeaderText {
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*");
    private static final Pattern WORDS =
            Pattern.compile("=\\?([^?\\s]+)\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?[^?\\s]+\\?[BbQq]\\?[^?]*\\?=))?");
    private static final Pattern HEX = Pattern.compile("=([0-9A-Fa-f]{2})");

    private HeaderText() {}

    /** @param raw the value with one char a byte, as jakarta.mail hands it over; or null */
    static String decode(String raw) {
        if (raw == null) {
            return null;
        }
        String unfolded = FOLD.matcher(eightBit(raw)).replaceAll(" ");
        String decoded = TextLines.tidy(decodeWords(unfolded)).replace('\n', ' ');
        return decoded.isEmpty() ? null : decoded;
    }

    private static String eightBit(String raw) {
        boolean bytesOnly = raw.chars().allMatch(unit -> unit < 256);
        boolean ascii = raw.chars().allMatch(unit -> unit < 128);
        return ascii || !bytesOnly ? raw : Charsets.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null);
    }

    private static String decodeWords(String text) {
        var result = new StringBuilder();
        var pending = new Pending();
        Matcher word = WORDS.matcher(text);
        int from = 0;
        while (word.find()) {
            if (word.start() > from) {
                pending.flush(result);
                result.append(text, from, word.start());
            }
            String charset = word.group(1).replaceFirst("\\*.*$", "");
            pending.add(charset, bytes(word.group(2), word.group(3)), result);
            from = word.end();
        }
        pending.flush(result);
        return result.append(text.substring(from)).toString();
    }

    private static String bytes(String encoding, String payload) {
        return encoding.toLowerCase(Locale.ROOT).equals("q") ? quoted(payload) : base64(payload);
    }

    private static String quoted(String payload) {
        return HEX.matcher(payload.replace('_', ' '))
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private static String base64(String payload) {
        String whole = payload.replaceAll("[^A-Za-z0-9+/]", "");
        // one character over a group of four holds less than a byte
        String groups = whole.length() % 4 == 1 ? whole.substring(0, whole.length() - 1) : whole;
        return new String(Base64.getDecoder().decode(groups), StandardCharsets.ISO_8859_1);
    }

    /** Bytes of neighbouring encoded words in one charset: a character may be split between them. */
    private static final class Pending {
        private String charset;
        private final StringBuilder bytes = new StringBuilder();

        void add(String wordCharset, String wordBytes, StringBuilder result) {
            if (!wordCharset.equalsIgnoreCase(charset)) {
                flush(result);
                charset = wordCharset;
            }
            bytes.append(wordBytes);
        }

        void flush(StringBuilder result) {
            if (bytes.length() > 0) {
                result.append(Charsets.decode(bytes.toString().getBytes(StandardCharsets.ISO_8859_1), charset));
            }
            bytes.setLength(0);
            charset = null;
        }
    }
}
