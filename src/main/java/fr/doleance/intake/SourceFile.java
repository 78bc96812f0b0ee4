package fr.doleance.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of the inbox, open for reading and locked against writers as far as the system allows. */
final class SourceFile implements AutoCloseable {
    private static final int START = 65_536;

    private final Path file;
    private final FileChannel channel;

    private SourceFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The file cannot be taken at the moment; at the next poll it may. */
    static final class NotNow extends IOException {
        private static final long serialVersionUID = 1L;

        NotNow(String cause) {
            super(cause);
        }
    }

    /** The file itself does not give its bytes. */
    static final class ReadFault extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Path file;

        ReadFault(Path file, IOException cause) {
            super("a file of the inbox cannot be read", cause);
            this.file = file;
        }

        Path file() {
            return file;
        }
    }

    static SourceFile open(Path file) throws NotNow {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            var source = new SourceFile(file, channel);
            if (source.isLockedByOthers()) {
                channel.close();
                throw new NotNow("locked");
            }
            return source;
        } catch (NotNow locked) {
            throw locked;
        } catch (IOException notOpened) {
            // on Windows a file that another program holds cannot even be opened
            throw new NotNow(notOpened.getClass().getSimpleName());
        }
    }

    private boolean isLockedByOthers() {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true);
            return lock == null;
        } catch (OverlappingFileLockException lockedInThisProcess) {
            return true;
        } catch (IOException noLocksOnThisFileSystem) {
            return false;
        }
    }

    /** The first bytes, at most 64 KiB. */
    byte[] start() throws IOException {
        return content().readNBytes(START);
    }

    /** All bytes, from the first; a fault of the disk comes out as {@link ReadFault}. */
    InputStream content() throws IOException {
        channel.position(0);
        return new FilterInputStream(Channels.newInputStream(channel)) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return super.read(bytes, offset, length);
                } catch (AsynchronousCloseException shuttingDown) {
                    throw new NotNow("interrupted");
                } catch (IOException fault) {
                    throw new ReadFault(file, fault);
                }
            }

            @Override
            public void close() {
                // the file stays open until the source is closed
            }
        };
    }

    static void requireUnchanged(Arrival.Member member) throws NotNow {
        try {
            if (!FileSnapshot.of(member.file()).equals(member.snapshot())) {
                throw new NotNow("changed");
            }
        } catch (NotNow changed) {
            throw changed;
        } catch (IOException gone) {
            throw new NotNow(gone.getClass().getSimpleName());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
