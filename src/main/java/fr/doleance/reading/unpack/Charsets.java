package fr.doleance.reading.unpack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns bytes into text. What a sender declares is believed only as far as the bytes bear it out. */
final class Charsets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    // Declared as these, text is in practice windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels)
    private static final Set<String> MEANING_WINDOWS = Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii");

    private Charsets() {}

    /** @param declared the charset that came with the bytes, or null */
    static String decode(byte[] content, String declared) {
        Optional<String> marked = byOrderMark(content);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> charset = named(declared);
        if (charset.isPresent() && !charset.get().equals(WINDOWS)) {
            Optional<String> text = strictly(content, charset.get());
            if (text.isPresent()) {
                return text.get();
            }
        }
        return guess(content);
    }

    private static Optional<String> byOrderMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(content, 3, content.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(new String(content, StandardCharsets.UTF_16));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (content.length <= index || (content[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> named(String declared) {
        if (declared == null || declared.isBlank()) {
            return Optional.empty();
        }
        String name = declared.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
        try {
            return Optional.of(MEANING_WINDOWS.contains(name) ? WINDOWS : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static String guess(byte[] content) {
        Optional<Charset> wide = wide(content);
        if (wide.isPresent()) {
            return new String(content, wide.get());
        }
        return strictly(content, StandardCharsets.UTF_8).orElseGet(() -> new String(content, WINDOWS));
    }

    /** UTF-16 without a mark: in Latin text, every other byte is zero. */
    static Optional<Charset> wide(byte[] content) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(content.length, 2_000) & ~1;
        for (int index = 0; index < looked; index += 2) {
            even += content[index] == 0 ? 1 : 0;
            odd += content[index + 1] == 0 ? 1 : 0;
        }
        int pairs = looked / 2;
        if (pairs > 2 && odd > pairs * 0.8 && even < pairs * 0.2) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs > 2 && even > pairs * 0.8 && odd < pairs * 0.2
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
