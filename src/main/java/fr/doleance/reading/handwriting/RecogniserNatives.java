package fr.doleance.reading.handwriting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.Loader;

/**
 * The native libraries of onnxruntime for this machine, unpacked once for all children: by itself onnxruntime unpacks them for each
 * process, and a child that is killed leaves twenty megabytes behind.
 */
public final class RecogniserNatives {
    /** The system property by which onnxruntime is told where its libraries are. */
    public static final String PATH_PROPERTY = "onnxruntime.native.path";

    private static final String RESOURCES = "/ai/onnxruntime/native/";
    /** Platforms as JavaCPP names them, to onnxruntime's folder. */
    private static final Map<String, String> FOLDERS = Map.of(
            "linux-x86_64", "linux-x64",
            "linux-arm64", "linux-aarch64",
            "macosx-x86_64", "osx-x64",
            "macosx-arm64", "osx-aarch64",
            "windows-x86_64", "win-x64");

    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private RecogniserNatives() {}

    /** Whether handwriting can be read on this machine; where not, Tesseract's words stand. */
    static boolean areServed() {
        return FOLDERS.containsKey(Loader.getPlatform());
    }

    /**
     * Puts the libraries into a folder; does nothing where there are none for this machine.
     *
     * @throws IOException when the folder cannot be written
     */
    public static void unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!areServed()) {
            return;
        }
        for (String library : LIBRARIES) {
            String name = System.mapLibraryName(library);
            String resource = RESOURCES + FOLDERS.get(Loader.getPlatform()) + "/" + name;
            try (InputStream packed = RecogniserNatives.class.getResourceAsStream(resource)) {
                if (packed == null) {
                    throw new IllegalStateException("this build was packed without " + resource);
                }
                Path draft = folder.resolve(name + ".draft");
                Files.copy(packed, draft, StandardCopyOption.REPLACE_EXISTING);
                Files.move(
                        draft,
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
