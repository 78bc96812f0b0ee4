package fr.doleance.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The folder that hostile files are made in, and the list of them. */
final class HostileFolder {
    private final Path folder;
    private final List<HostileFile> made = new ArrayList<>();

    HostileFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void add(String fileName, String what, ExpectedEnd end, byte[] content) throws IOException {
        Path path = folder.resolve(fileName);
        Files.write(path, content, StandardOpenOption.CREATE_NEW);
        made.add(new HostileFile(path, what, end));
    }

    void add(String fileName, String what, ExpectedEnd end, String content) throws IOException {
        add(fileName, what, end, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A complaint in plain text, each time with another number in it. */
    String letter() throws IOException {
        return SampleText.of("hostile.txt").replace("NUMERO", String.format("%03d", made.size()));
    }

    List<HostileFile> made() {
        return List.copyOf(made);
    }
}
