package fr.doleance.reading;

import fr.doleance.reading.child.ReadingParser;
import fr.doleance.reading.child.RequestDetector;
import fr.doleance.reading.handwriting.RecogniserNatives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.fetcher.fs.FileSystemFetcher;

/** Writes what a child needs to start (Tika's configuration, a wrapper that limits its memory) and says how it is started. */
final class ChildSettings {
    static final String FETCHER = "request";
    /** Tika wants a file for each call, and refuses an empty one. */
    static final String REQUEST_FILE = "request";

    private static final String RECOGNISER = "onnxruntime";

    /** A child that is not asked stops after this long; it starts again with the next item. */
    private static final long IDLE_MILLIS = 300_000;

    private static final long START_MILLIS = 60_000;
    private static final long PAUSE_AFTER_FAILED_START_MILLIS = 1_000;
    /** Beyond the heap: code, class data, threads, and what Tesseract and Leptonica take for one page. */
    private static final int ADDRESS_SPACE_BEYOND_HEAP_MEGABYTES = 2_600;

    private static final long KILOBYTES_PER_MEGABYTE = 1024;

    private final Path folder;
    private final int heapMegabytes;
    private final Class<? extends ReadingParser> parser;

    /** @param parser the one that ships; tests give one that fails in chosen ways */
    ChildSettings(Path folder, int heapMegabytes, Class<? extends ReadingParser> parser) {
        this.folder = folder;
        this.heapMegabytes = heapMegabytes;
        this.parser = parser;
    }

    /** Tika's configuration of one child; the files it names are written anew. */
    PipesConfig write() throws IOException {
        Files.writeString(folder.resolve(REQUEST_FILE), "request");
        RecogniserNatives.unpackInto(folder.resolve(RECOGNISER));
        Path configuration = Files.writeString(folder.resolve("tika-config.xml"), tikaConfiguration());
        PipesConfig config = load(configuration);
        config.setTikaConfig(configuration);
        config.setNumClients(1);
        // without an emitter nothing may be held back for one
        config.setMaxForEmitBatchBytes(-1);
        config.setStartupTimeoutMillis(START_MILLIS);
        config.setShutdownClientAfterMillis(IDLE_MILLIS);
        config.setForkedJvmArgs(jvmArguments());
        config.setJavaPath(javaCommand());
        return config;
    }

    private static PipesConfig load(Path configuration) throws IOException {
        try {
            return PipesConfig.load(configuration);
        } catch (TikaConfigException exception) {
            throw new IllegalStateException("Tika does not accept the configuration of the reading child", exception);
        }
    }

    private String tikaConfiguration() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <properties>
                  <service-loader dynamic="false" loadErrorHandler="IGNORE"/>
                  <detectors><detector class="%s"/></detectors>
                  <parsers><parser class="%s"/></parsers>
                  <fetchers>
                    <fetcher class="%s"><params><name>%s</name><basePath>%s</basePath></params></fetcher>
                  </fetchers>
                  <pipes><params><sleepOnStartupTimeoutMillis>%d</sleepOnStartupTimeoutMillis></params></pipes>
                </properties>
                """.formatted(
                        RequestDetector.class.getName(),
                        parser.getName(),
                        FileSystemFetcher.class.getName(),
                        FETCHER,
                        escaped(folder.toString()),
                        PAUSE_AFTER_FAILED_START_MILLIS);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private List<String> jvmArguments() {
        return new ArrayList<>(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss2m",
                // one thread works: more collectors only take memory
                "-XX:+UseSerialGC",
                // a child lives too short for the second compiler to pay: without it, it starts in half the time
                "-XX:TieredStopAtLevel=1",
                "-XX:CompressedClassSpaceSize=128m",
                "-XX:ReservedCodeCacheSize=128m",
                "-Djava.awt.headless=true",
                // libraries log what they find in documents: silence keeps a claimant's words out of the log
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-Djava.util.logging.config.class=" + Silence.class.getName(),
                "-Dpdfbox.fontcache=" + folder,
                // unpacked natives are shared by all children of a home
                "-Dorg.bytedeco.javacpp.cachedir=" + folder.resolve("natives"),
                "-D" + RecogniserNatives.PATH_PROPERTY + "=" + folder.resolve(RECOGNISER)));
    }

    /**
     * Where a shell can limit the address space, the child starts through one: {@code -Xmx} does not bound what native libraries
     * allocate.
     */
    private String javaCommand() throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return java;
        }
        long kilobytes = (heapMegabytes + ADDRESS_SPACE_BEYOND_HEAP_MEGABYTES) * KILOBYTES_PER_MEGABYTE;
        Path wrapper = folder.resolve("child.sh");
        Files.writeString(wrapper, """
                #!/bin/sh
                ulimit -v %d 2>/dev/null
                ulimit -c 0
                export OMP_THREAD_LIMIT=1 MALLOC_ARENA_MAX=2
                exec '%s' "$@"
                """.formatted(kilobytes, java.replace("'", "'\\''")));
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwx------"));
        return wrapper.toString();
    }
}
