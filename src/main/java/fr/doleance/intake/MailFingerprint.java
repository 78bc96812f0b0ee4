package fr.doleance.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a mail is known again.
 *
 * @param messageId as its header says, with angle brackets; made from sender and body when it has none, so that the same mail still
 *     has the same
 * @param bodyHash SHA-256 of all bytes after the first blank line
 */
record MailFingerprint(String messageId, String bodyHash) {
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*(<[^<>\\n]+>|[^\\s<>]+)");
    private static final Pattern FROM = Pattern.compile("(?im)^from:(.*)$");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]+@[^\\s<>\"(),;:]+");

    /** Gives the bytes once more from the first. */
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * The fingerprint, when the bytes are a mail: at least two known headers before anything else.
     *
     * @param start the first bytes, with the whole header block of any ordinary mail
     */
    static Optional<MailFingerprint> of(byte[] start, Content content) throws IOException {
        RawHeaders headers = RawHeaders.of(start);
        return headers.looksLikeMail() ? Optional.of(of(headers, content)) : Optional.empty();
    }

    private static MailFingerprint of(RawHeaders headers, Content content) throws IOException {
        String bodyHash = hashFrom(headers.end(), content);
        return new MailFingerprint(messageId(headers.text(), bodyHash), bodyHash);
    }

    /** The fingerprint of what a mail server says is a mail, however it looks. */
    static MailFingerprint ofMail(byte[] raw) {
        try {
            return of(RawHeaders.of(raw), () -> new ByteArrayInputStream(raw));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static String hashFrom(int bodyStart, Content content) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream stream = content.open()) {
            stream.skipNBytes(bodyStart);
            byte[] buffer = new byte[65_536];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Digests.hex(digest.digest());
    }

    private static String messageId(String headers, String bodyHash) {
        Matcher id = MESSAGE_ID.matcher(headers);
        if (id.find()) {
            return id.group(1).startsWith("<") ? id.group(1) : "<" + id.group(1) + ">";
        }
        Matcher from = FROM.matcher(headers);
        Matcher address = ADDRESS.matcher(from.find() ? from.group(1) : "");
        return madeUp(address.find() ? address.group().toLowerCase(Locale.ROOT) : "", bodyHash);
    }

    /** The domain can belong to nobody (RFC 2606). */
    private static String madeUp(String sender, String bodyHash) {
        return "<" + Digests.of(sender + "|" + bodyHash) + "@sans-message-id.invalid>";
    }
}
