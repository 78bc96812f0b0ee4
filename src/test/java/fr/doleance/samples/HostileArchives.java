package fr.doleance.samples;

import static fr.doleance.samples.ExpectedEnd.CASE;
import static fr.doleance.samples.ExpectedEnd.CASE_TO_CHECK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips that burst, that are nested too deep, or that want to write where they have no business. */
final class HostileArchives {
    private static final int MEGABYTE = 1_000_000;
    private static final int BOMB_MEGABYTES = 1_000;
    private static final int NESTED = 10;
    /** In every name that leads out of the archive, so that a test can look for what escaped. */
    static final String ESCAPE = "doleance-evasion";

    private HostileArchives() {}

    static void addTo(HostileFolder files) throws IOException {
        files.add("bombe.zip", "zip that unpacks to 1 GB of zeros", CASE_TO_CHECK, zeros(BOMB_MEGABYTES));
        files.add("bombe-gigogne.zip", "zip of ten zips of 100 MB of zeros each", CASE_TO_CHECK, nestedBomb());
        files.add("chemins.zip", "zip with names that lead out of it", CASE, escaping(files.letter()));
        files.add("poupees.zip", "zip in a zip, ten deep", CASE_TO_CHECK, nested(files.letter()));
        files.add("vide.zip", "zip with nothing in it", CASE_TO_CHECK, zip(Map.of()));
    }

    private static byte[] zeros(int megabytes) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        byte[] megabyte = new byte[MEGABYTE];
        try (ZipOutputStream zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry("lettre-" + megabytes + ".txt"));
            for (int written = 0; written < megabytes; written++) {
                zip.write(megabyte);
            }
        }
        return output.toByteArray();
    }

    private static byte[] nestedBomb() throws IOException {
        byte[] inner = zeros(BOMB_MEGABYTES / NESTED);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int number = 0; number < NESTED; number++) {
            entries.put("partie-" + number + ".zip", inner);
        }
        return zip(entries);
    }

    private static byte[] escaping(String letter) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String path : List.of("../../etc/", "/tmp/", "..\\..\\", "C:\\Windows\\", "./a/../../../")) {
            entries.put(path + ESCAPE + ".txt", (letter + path).getBytes(StandardCharsets.UTF_8));
        }
        return zip(entries);
    }

    private static byte[] nested(String letter) throws IOException {
        byte[] content = zip(Map.of("lettre.txt", letter.getBytes(StandardCharsets.UTF_8)));
        for (int depth = 1; depth < NESTED; depth++) {
            content = zip(Map.of("poupee-" + depth + ".zip", content));
        }
        return content;
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(output)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return output.toByteArray();
    }
}
