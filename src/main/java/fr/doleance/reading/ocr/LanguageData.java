package fr.doleance.reading.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Tesseract's data for French and for a page's orientation, unpacked from the jar.
 *
 * <p>Source: npm packages {@code @tesseract.js-data/fra} and {@code /osd} 1.0.0, folder {@code 4.0.0_best_int}, which hold the files
 * of tesseract-ocr/tessdata (Apache-2.0).
 */
public final class LanguageData {
    static final String FRENCH = "fra";
    static final String ORIENTATION = "osd";

    private LanguageData() {}

    /**
     * Puts the data into a folder, unless it is there.
     *
     * @throws IOException when the folder cannot be written
     * @throws IllegalStateException when this build was packed without its data
     */
    public static void unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of(FRENCH, ORIENTATION)) {
            unpack(name + ".traineddata", folder);
        }
    }

    private static void unpack(String name, Path folder) throws IOException {
        Path target = folder.resolve(name);
        try (InputStream packed = LanguageData.class.getResourceAsStream("/fr/doleance/reading/" + name + ".gz")) {
            if (packed == null) {
                throw new IllegalStateException(
                        "Les données de lecture « " + name + " » manquent dans cette version de Doléance.");
            }
            // written anew at each start: a file cut short by a full disk would be taken for data
            Path draft = folder.resolve(name + ".draft");
            Files.copy(new GZIPInputStream(packed), draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
