package fr.doleance.reading.unpack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Tells what a file is by its bytes. Its name is never asked: extensions lie. */
final class MediaTypes {
    static final String MAIL = "message/rfc822";
    static final String OUTLOOK = "application/vnd.ms-outlook";
    private static final String UNKNOWN = "application/octet-stream";
    static final String HTML = "text/html";
    private static final Set<String> SIGNED = Set.of("application/pkcs7-mime", "application/pkcs7-signature");
    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/x-tar",
            "application/gzip",
            "application/x-gzip",
            "application/x-bzip2",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/vnd.ms-tnef");
    private static final Pattern OFFICE = Pattern.compile(
            "application/(?:msword|rtf|vnd\\.(?:ms-|openxmlformats|oasis|apple|sun\\.xml).*)|text/.*|application/xml");
    private static final Set<String> MAIL_HEADERS = Set.of(
            "from",
            "to",
            "subject",
            "date",
            "message-id",
            "received",
            "mime-version",
            "return-path",
            "content-type",
            "delivered-to",
            "reply-to",
            "cc");
    private static final int HEADERS_LOOKED_AT = 8_192;

    private static final Detector DETECTOR = TikaConfig.getDefaultConfig().getDetector();

    private MediaTypes() {}

    static String of(byte[] content) {
        if (looksLikeMail(content)) {
            return MAIL;
        }
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            var type = DETECTOR.detect(stream, new Metadata()).getBaseType().toString();
            if (type.equals(UNKNOWN) && Charsets.wide(content).isPresent()) {
                return "text/plain";
            }
            return type.equals("application/xhtml+xml") ? HTML : type;
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    static boolean isContainer(String type) {
        return type.equals(MAIL) || type.equals(OUTLOOK) || isSigned(type) || ARCHIVES.contains(type);
    }

    static boolean isPlainText(String type) {
        return type.startsWith("text/") && !type.equals("text/rtf");
    }

    /** Formats of word processors and their like: a file of these without text is blank, not unknown. */
    static boolean isOffice(String type) {
        return OFFICE.matcher(type).matches();
    }

    static boolean isSigned(String type) {
        return SIGNED.contains(type);
    }

    /** Documents whose pages are looked at, not their characters. */
    static boolean isPages(String type) {
        return type.equals("application/pdf") || type.startsWith("image/") && !type.equals("image/svg+xml");
    }

    /** Tika misses mails that begin with unusual headers: two known header lines before anything else are enough. */
    private static boolean looksLikeMail(byte[] content) {
        int length = Math.min(content.length, HEADERS_LOOKED_AT);
        String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        int known = 0;
        for (String line : start.replaceFirst("^From [^\n]*\n", "").split("\n")) {
            int colon = line.indexOf(':');
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (!folded && (colon < 1 || line.substring(0, colon).contains(" "))) {
                break;
            }
            known += !folded && MAIL_HEADERS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return known >= 2;
    }
}
