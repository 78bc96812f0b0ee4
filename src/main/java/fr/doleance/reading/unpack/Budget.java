package fr.doleance.reading.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one received file may still cost: counts entries and unpacked bytes over all its containers. */
final class Budget {
    /** Below this many unpacked bytes a high ratio is harmless: a few blank pages compress very well. */
    private static final long ALWAYS_ALLOWED = 20_000_000;

    private final long maximumBytes;
    private final int maximumEntries;
    private long bytes;
    private int entries;

    Budget(UnpackLimits limits, long receivedBytes) {
        long byRatio = Math.max(ALWAYS_ALLOWED, receivedBytes * limits.ratio());
        maximumBytes = Math.min(limits.bytes(), byRatio);
        maximumEntries = limits.entries();
    }

    /** Reads one entry; stops reading as soon as it is over the limits. */
    byte[] read(InputStream entry) throws IOException, OverLimits {
        if (++entries > maximumEntries) {
            throw new OverLimits();
        }
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            bytes += read;
            if (bytes > maximumBytes) {
                throw new OverLimits();
            }
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }

    /** The archive holds more than may be opened: the documents found so far stand, the rest stays packed. */
    static final class OverLimits extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
