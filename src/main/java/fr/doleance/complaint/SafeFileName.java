package fr.doleance.complaint;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes a file name that a stranger chose harmless: no path, no control or direction-changing characters, no name that Windows
 * reserves, at most {@value #MAXIMUM_BYTES} bytes of UTF-8. The extension is kept; the bytes of the file are never touched.
 */
public final class SafeFileName {
    static final int MAXIMUM_BYTES = 200;
    private static final int LONGEST_EXTENSION = 12;
    private static final String NAMELESS = "sans-nom";
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    // Cc, Cf (among them U+202E, which shows "fdp.exe" as "exe.pdf"), line separators, unpaired surrogates, private use
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.DOTALL);

    private SafeFileName() {}

    /** @param received the name as received, or null */
    public static String of(String received) {
        if (received == null) {
            return NAMELESS;
        }
        String name = PATH.matcher(received).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = EDGES.matcher(name).replaceAll("");
        if (RESERVED.matcher(name).matches()) {
            name = "_" + name;
        }
        return name.isEmpty() ? NAMELESS : shorten(name);
    }

    private static String shorten(String name) {
        if (bytes(name) <= MAXIMUM_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - extension.length());
        while (bytes(stem) + bytes(extension) > MAXIMUM_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
