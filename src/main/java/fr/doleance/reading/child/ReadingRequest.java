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
        PAGE,
        /**
         * Write the searchable copy of a document whose pages were read; {@code file} lists their answers, a path a line. The answer is
         * {@link CopiedPages}, the PDF lies at {@link ReadingRequest#copyFile()}.
         */
        COPY,
        /**
         * Cut a file at its separator sheets; the answer is {@link fr.doleance.reading.batch.BatchParts}, the parts are written beside it.
         */
        CUT
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

    /** Asks for the searchable copy of pages that were read. */
    public static ReadingRequest copy(String listOfAnswers, String answerFile, Limits limits) {
        return new ReadingRequest(Kind.COPY, listOfAnswers, null, null, 0, answerFile, limits);
    }

    /** Asks for the parts of a batch. */
    public static ReadingRequest cut(String file, String mediaType, String answerFile, Limits limits) {
        return new ReadingRequest(Kind.CUT, file, null, mediaType, 0, answerFile, limits);
    }

    /** Where the searchable copy is written. */
    public String copyFile() {
        return answerFile + ".pdf";
    }

    /** Asks for one page of an unpacked document. */
    public static ReadingRequest page(String file, String mediaType, int page, String answerFile, Limits limits) {
        return new ReadingRequest(Kind.PAGE, file, null, mediaType, page, answerFile, limits);
    }
}
