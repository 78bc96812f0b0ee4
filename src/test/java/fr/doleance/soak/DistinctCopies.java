package fr.doleance.soak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies of files that read the same and have other bytes, so that none is a duplicate of another. */
final class DistinctCopies {
    private DistinctCopies() {}

    /** A file to drop. */
    record Copy(String fileName, byte[] content) {}

    /** @return {@code count} copies, the files in turn */
    static List<Copy> of(List<Path> files, int count) throws IOException {
        List<Copy> copies = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Path file = files.get((number - 1) % files.size());
            String name = file.getFileName().toString();
            copies.add(
                    new Copy(String.format("%03d-%s", number, name), changed(name, Files.readAllBytes(file), number)));
        }
        return copies;
    }

    private static byte[] changed(String name, byte[] content, int number) throws IOException {
        if (name.endsWith(".eml")) {
            return withMessageId(content, number);
        }
        if (name.endsWith(".docx") || name.endsWith(".zip")) {
            return withComment(content, number);
        }
        // after the end of a PDF, JPEG or TIFF nothing is read; a text gets a last line
        byte[] tail = ("\n%" + number + "\n").getBytes(StandardCharsets.US_ASCII);
        return join(content, tail);
    }

    /** Every byte stands for itself in ISO 8859-1, so nothing else changes. */
    private static byte[] withMessageId(byte[] mail, int number) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        return text.replaceFirst("(?m)^Message-ID: <", "Message-ID: <" + number + ".")
                .concat("\r\n" + number + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withComment(byte[] zip, int number) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(output)) {
            to.setComment(String.valueOf(number));
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
        }
        return output.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
