package fr.doleance.complaint;

import java.util.Arrays;
import java.util.Objects;

/** A file that goes into the case folder beside complaint.json: a letter as PDF, or as a mail ready to go. */
public record LetterFile(String fileName, byte[] content) {
    public LetterFile {
        Objects.requireNonNull(fileName, "fileName");
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterFile that
                && fileName.equals(that.fileName)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * fileName.hashCode() + Arrays.hashCode(content);
    }
}
