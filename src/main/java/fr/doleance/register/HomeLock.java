package fr.doleance.register;

import fr.doleance.settings.InvalidSettings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Admits one process a home: the operating system frees the lock when the process dies. */
public final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a data folder.
     *
     * @throws InvalidSettings when another process holds it, or the folder cannot be written
     */
    public static HomeLock take(Path data) {
        try {
            Disk.createClosedFolder(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("home.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new InvalidSettings("Doléance travaille déjà dans ce dossier : un seul processus à la fois.");
            }
            return new HomeLock(channel);
        } catch (IOException exception) {
            throw new InvalidSettings("doleance.data.folder : le dossier ne peut pas être utilisé ("
                    + exception.getClass().getSimpleName() + ")");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
