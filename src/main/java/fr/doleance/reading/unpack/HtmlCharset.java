package fr.doleance.reading.unpack;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes an HTML file by the charset that its first bytes declare. */
final class HtmlCharset {
    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]+)");
    private static final int LOOKED_AT = 4_096;

    private HtmlCharset() {}

    static String decode(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        return Charsets.decode(content, declared.find() ? declared.group(1) : null);
    }
}
