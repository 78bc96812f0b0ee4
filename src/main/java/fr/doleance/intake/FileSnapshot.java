package fr.doleance.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file looked at one moment. Two equal snapshots mean that nobody wrote in between.
 *
 * @param changed the inode's change time, which a writer cannot set back as it can {@code modified}; null where the system has none
 * @param fileKey device and inode; null where the system has none
 */
record FileSnapshot(long size, FileTime modified, Object changed, Object fileKey) {

    static FileSnapshot of(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileSnapshot(
                attributes.size(), attributes.lastModifiedTime(), changeTime(file), attributes.fileKey());
    }

    private static Object changeTime(Path file) throws IOException {
        try {
            return Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
        } catch (UnsupportedOperationException | IllegalArgumentException notOnThisSystem) {
            return null;
        }
    }

    String key() {
        return size + "|" + modified.toInstant() + "|" + changed + "|" + fileKey;
    }
}
