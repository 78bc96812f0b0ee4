package fr.doleance.intake;

import fr.doleance.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a lot: a folder {@code <name>.lot} whose files are one item. */
final class LotReader {
    private final Settings.Inbox settings;

    LotReader(Settings.Inbox settings) {
        this.settings = settings;
    }

    /** The lot as an arrival, when {@code file} is the one that stands for it. */
    Optional<Arrival> read(Path lot, Path file) throws IOException {
        List<Path> files = members(lot);
        if (files.isEmpty() || !files.get(0).equals(file)) {
            return Optional.empty();
        }
        var members = new ArrayList<Arrival.Member>();
        for (Path member : files) {
            members.add(new Arrival.Member(member, FileSnapshot.of(member)));
        }
        String channel = InboxNames.channel(settings.folder().relativize(lot));
        return Optional.of(new Arrival(lot, members, channel));
    }

    private static List<Path> members(Path lot) throws IOException {
        try (Stream<Path> files = Files.walk(lot)) {
            return files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !InboxNames.hasJunk(lot.relativize(path)))
                    .filter(path -> !isEndMark(lot, path))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isEndMark(Path lot, Path file) {
        return file.getParent().equals(lot) && InboxNames.isEndMark(file.getFileName());
    }

    boolean isComplete(Path lot) {
        return Files.exists(lot.resolve("fin")) || Files.exists(lot.resolve("fin.txt"));
    }

    /** Whether a file of a taken lot may go with it: the end mark and junk. */
    static boolean goesWithTheLot(Path lot, Path file) {
        return isEndMark(lot, file) || InboxNames.hasJunk(lot.relativize(file));
    }
}
