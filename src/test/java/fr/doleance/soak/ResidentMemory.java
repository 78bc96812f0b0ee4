package fr.doleance.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Memory of a process as Linux counts it.
 *
 * @param nowKilobytes resident now (VmRSS)
 * @param peakKilobytes most that was ever resident (VmHWM)
 */
record ResidentMemory(long nowKilobytes, long peakKilobytes) {
    private static final Pattern NOW = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** The sum over processes; pages that they share count for each. */
    static ResidentMemory of(Stream<ProcessHandle> processes) throws IOException {
        long now = 0;
        long peak = 0;
        for (ProcessHandle process : processes.toList()) {
            Optional<String> status = status(process);
            now += status.map(text -> value(NOW, text)).orElse(0L);
            peak += status.map(text -> value(PEAK, text)).orElse(0L);
        }
        return new ResidentMemory(now, peak);
    }

    private static Optional<String> status(ProcessHandle process) throws IOException {
        try {
            return Optional.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
        } catch (NoSuchFileException ended) {
            return Optional.empty();
        }
    }

    private static long value(Pattern pattern, String status) {
        Matcher matcher = pattern.matcher(status);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    @Override
    public String toString() {
        return nowKilobytes / 1024 + " MiB (peak " + peakKilobytes / 1024 + ")";
    }
}
