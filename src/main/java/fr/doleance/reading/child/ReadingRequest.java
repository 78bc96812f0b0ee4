package fr.doleance.reading.child;

import java.io.Serializable;
import java.util.List;

/**
 * What the parent asks of a child. It travels in Tika's parse context; the answer is a JSON file that the child renames into place.
 *
 * <p>Paths are strings because {@link java.nio.file.Path} is not serializable.
 *
 * @param answerFile where the answer goes: nothing lies there before
 */
public record ReadingRequest(
        Kind kind, String file, String fileName, String mediaType, int page, String answerFile, Limits limits)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is asked for. */
    public enum Kind {
        /** Unpack the file; the answer is an {@link OpenedFile}. Documents with pages are written beside the answer. */
        OPEN,
        /** Read one page of an unpacked document; the answer is {@link ReadPages}. */
        PAGE
    }

    /**
     * What a child keeps to.
     *
     * @param languageData folder of Tesseract's data files
     * @param maximumPixels largest picture that is decoded
     * @param archiveDepth containers inside containers
     * @param archiveEntries documents in one file
     * @param archiveBytes unpacked bytes of one file
     * @param ownDomains mail domains of the insurer: a sender there forwards, never claims
     */
    public record Limits(
            String languageData,
            long maximumPixels,
            int archiveDepth,
            int archiveEntries,
            long archiveBytes,
            List<String> ownDomains)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Asks what is in a file. */
    public static ReadingRequest open(String file, String fileName, String answerFile, Limits limits) {
        return new ReadingRequest(Kind.OPEN, file, fileName, null, 0, answerFile, limits);
    }

    /** Asks for one page of an unpacked document. */
    public static ReadingRequest page(String file, String mediaType, int page, String answerFile, Limits limits) {
        return new ReadingRequest(Kind.PAGE, file, null, mediaType, page, answerFile, limits);
    }
}
