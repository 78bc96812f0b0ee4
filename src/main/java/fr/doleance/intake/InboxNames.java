package fr.doleance.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names in the inbox mean: junk of file managers, lots, channels. */
final class InboxNames {
    private static final String NO_CHANNEL = "folder";
    private static final int LONGEST_CHANNEL = 40;
    private static final Pattern JUNK =
            Pattern.compile("(?i)\\..*|~\\$.*|thumbs\\.db|desktop\\.ini|@eadir|\\$recycle\\.bin"
                    + "|system volume information|.*\\.(?:tmp|part|partial|crdownload|download|filepart)");
    private static final Pattern END_MARK = Pattern.compile("(?i)fin(?:\\.txt)?");

    private InboxNames() {}

    /** Names that file managers, browsers and synchronisers leave; whatever lies under such a folder is junk as well. */
    static boolean isJunk(Path name) {
        return JUNK.matcher(name.toString()).matches();
    }

    static boolean hasJunk(Path relative) {
        for (Path name : relative) {
            if (isJunk(name)) {
                return true;
            }
        }
        return false;
    }

    static boolean isLot(Path name) {
        return name.toString().toLowerCase(Locale.ROOT).endsWith(".lot");
    }

    /** The file that says: this lot is complete. */
    static boolean isEndMark(Path name) {
        return END_MARK.matcher(name.toString()).matches();
    }

    /** The lot that a file lies in, as a path relative to the inbox. */
    static Optional<Path> lotOf(Path relative) {
        for (int depth = 1; depth < relative.getNameCount(); depth++) {
            if (isLot(relative.getName(depth - 1))) {
                return Optional.of(relative.subpath(0, depth));
            }
        }
        return Optional.empty();
    }

    /** The first sub-folder, in kebab-case; {@code folder} for what lies in the inbox itself. */
    static String channel(Path relative) {
        if (relative.getNameCount() < 2) {
            return NO_CHANNEL;
        }
        String plain = Normalizer.normalize(relative.getName(0).toString(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String bounded = plain.substring(0, Math.min(plain.length(), LONGEST_CHANNEL));
        return bounded.isEmpty() ? NO_CHANNEL : bounded;
    }
}
